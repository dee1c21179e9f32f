namespace IcdCoding.TabularCompiler.Grading;

/// <summary>How far the words of an Excludes1 line name what its codes hold; the column <c>grade</c> of the notes tables.</summary>
internal enum Excludes1Grade
{
    /// <summary>No Excludes1 line, or one that names no code of its edition.</summary>
    None,

    /// <summary>The words name all that the codes hold.</summary>
    Whole,

    /// <summary>The words name what the codes say by a character, and the targets are narrowed to it.</summary>
    Axis,

    /// <summary>The codes hold more than the words name.</summary>
    Part,

    /// <summary>Words and codes are of different conditions.</summary>
    Mismatch,

    /// <summary>The codes also stand in an Excludes2 line of the same family of codes.</summary>
    Both,
}
