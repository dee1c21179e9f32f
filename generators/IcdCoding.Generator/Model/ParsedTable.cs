namespace IcdCoding.Generator.Model;

/// <summary>One table file as rows. When adding members: they must be equatable by value, or incremental caching breaks.</summary>
internal sealed record ParsedTable<TRow>(string Path, EquatableArray<TRow> Rows, EquatableArray<TableProblem> Problems)
    where TRow : IEquatable<TRow>;
