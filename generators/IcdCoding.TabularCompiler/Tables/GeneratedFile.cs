namespace IcdCoding.TabularCompiler.Tables;

/// <summary>A file of <c>tabular-data</c> as the compiler writes it.</summary>
/// <param name="Path">Relative to <c>tabular-data</c>, with forward slashes.</param>
/// <param name="Content">The whole text, LF at every line's end.</param>
internal sealed record GeneratedFile(string Path, string Content);
