namespace IcdCoding.Generator.Model;

/// <summary>A row of <c>title-axes.tsv</c>. When adding members: they must be equatable by value, or incremental caching breaks.</summary>
internal readonly record struct TitleAxisRow(int Line, TitleAxis Axis, string Group, int Rank, ulong Code, Lifetime Lifetime);
