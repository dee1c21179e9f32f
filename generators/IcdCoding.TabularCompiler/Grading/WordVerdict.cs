namespace IcdCoding.TabularCompiler.Grading;

/// <summary>What words alone say of an Excludes1 line.</summary>
internal enum WordVerdict
{
    /// <summary>Words do not decide; a person does, in <c>excludes1-grades.tsv</c>.</summary>
    Undecided,

    /// <summary>The words name all that the codes hold.</summary>
    Whole,

    /// <summary>The words are narrower.</summary>
    Part,
}
