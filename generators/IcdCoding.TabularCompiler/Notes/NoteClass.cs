namespace IcdCoding.TabularCompiler.Notes;

/// <summary>What a note line says, as far as codes go; the classes of <c>tabular-data/README.md</c>.</summary>
internal enum NoteClass
{
    /// <summary>Names codes without a condition.</summary>
    Unconditional,

    /// <summary>Names codes under a condition that codes cannot decide.</summary>
    Conditional,

    /// <summary>Leads the lines after it.</summary>
    Heading,

    /// <summary>Names no code.</summary>
    Prose,
}
