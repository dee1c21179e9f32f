namespace IcdCoding.Generator.Model;

// When adding members: they must be equatable by value, or incremental caching breaks.

/// <summary>A row of <c>more-specific.tsv</c>; <c>Many</c> is 0 where the targets are few.</summary>
internal readonly record struct SpecificityRow(int Line, ulong Code, string Targets, int Many, Lifetime Lifetime);
