namespace IcdCoding.TabularCompiler.Index;

/// <summary>One index: the table it becomes, the file it is read from, the edition it is of, and its columns of codes.</summary>
internal sealed record IndexSource(string Table, string File, string Edition, IReadOnlyList<string> Columns);
