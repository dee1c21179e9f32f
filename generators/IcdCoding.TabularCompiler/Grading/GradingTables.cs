namespace IcdCoding.TabularCompiler.Grading;

/// <summary>What is written by hand for the grading of Excludes1 lines.</summary>
/// <param name="Forms">Which words say the same.</param>
/// <param name="Reviewed">Grades given by a person.</param>
internal sealed record GradingTables(WordForms Forms, ReviewedGrades Reviewed);
