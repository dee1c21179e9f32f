namespace IcdCoding.TabularCompiler.Edits;

/// <summary>The Medicare Code Editor lists in force in one edition.</summary>
/// <param name="PublishedFor">The edition they were published for: the same, or the October release of its fiscal year.</param>
/// <param name="Lists">Exact codes (without dot) by the name of the list.</param>
internal sealed record MceRelease(string PublishedFor, IReadOnlyDictionary<string, IReadOnlySet<string>> Lists);
