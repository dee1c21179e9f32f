namespace IcdCoding.TabularCompiler.Groupings;

/// <summary>One version of a list, as <c>versions.tsv</c> states it.</summary>
/// <param name="List">The table that holds the list, without its extension: <c>ccsr</c>.</param>
/// <param name="Name">As its publisher names it: <c>v2025-1</c>, <c>V43.1</c>, <c>PY2026</c>.</param>
/// <param name="From">First date of service for which it speaks.</param>
/// <param name="Through">Last date of service for which it speaks; null where it has no end.</param>
/// <param name="CodesThrough">The newest edition whose codes it knows.</param>
/// <param name="Source">Who published it under which name.</param>
/// <param name="Licence">Under which terms.</param>
/// <param name="Note">What a reader must know beside it; empty for nothing.</param>
internal sealed record GroupingVersion(string List, string Name, DateOnly From, DateOnly? Through, string CodesThrough, string Source, string Licence, string Note);
