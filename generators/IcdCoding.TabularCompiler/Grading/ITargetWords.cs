using IcdCoding.TabularCompiler.Notes;

namespace IcdCoding.TabularCompiler.Grading;

/// <summary>The codes of one edition and what is printed at them.</summary>
internal interface ITargetWords
{
    IEditionCodes Codes { get; }

    /// <summary>Title of a code without its dot.</summary>
    string Title(string undotted);

    /// <summary>The inclusion terms and "includes" lines printed at a code, by the code without its dot.</summary>
    IReadOnlyList<string> Terms(string undotted);

    /// <summary>Chapters and sections: first and last category, title.</summary>
    IReadOnlyList<(string First, string Last, string Title)> Outline { get; }
}
