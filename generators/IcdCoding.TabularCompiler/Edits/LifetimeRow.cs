namespace IcdCoding.TabularCompiler.Edits;

/// <summary>A row of an edit table: a key and the editions between which it holds.</summary>
/// <param name="Key">A code, or a pair of codes separated by a tab.</param>
/// <param name="First">First edition.</param>
/// <param name="Last">Last edition, or empty while the row still holds in the newest edition that has a list.</param>
internal sealed record LifetimeRow(string Key, string First, string Last);
