namespace IcdCoding.Documentation;

/// <summary>A statement of the chart under a name of <c>tabular-data/guidance/statements.tsv</c>, for example <c>side</c> = <c>left</c>.</summary>
/// <param name="Name">The name; letter case does not count.</param>
/// <param name="Value">What the chart says; null where only that it says something is known.</param>
/// <param name="Concerning">The diagnosis that the statement is about; null for the whole encounter.</param>
public sealed record DocumentedStatement(string Name, string? Value = null, IcdCode? Concerning = null);
