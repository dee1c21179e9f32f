namespace IcdCoding.Generator.Model;

/// <summary>What a cell of a table of guidance has to name, or declares.</summary>
internal enum GuidanceCell
{
    /// <summary>A code that some edition holds.</summary>
    Code,

    /// <summary>Codes or ranges of codes.</summary>
    Codes,

    /// <summary>An edition.</summary>
    Edition,

    /// <summary>Sources, each with a place behind <c>#</c>.</summary>
    Sources,

    /// <summary>The declaration of a source, with the day it was verified and the months until it is to be again.</summary>
    Declaration,
}

/// <summary>A cell of a table of guidance that has to be checked. When adding members: they must be equatable by value, or incremental caching breaks.</summary>
internal readonly record struct GuidanceRow(GuidanceCell Cell, string Value, int Line, int Column, int Length, int Verified = 0, int Months = 0);
