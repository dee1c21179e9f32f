namespace IcdCoding.TabularCompiler.Editions;

/// <summary>A code with and without its dot.</summary>
internal static class CodeText
{
    private const int CategoryLength = 3;

    /// <summary><c>M6281</c> to <c>M62.81</c>.</summary>
    public static string Dotted(string undotted) =>
        undotted.Length > CategoryLength ? string.Concat(undotted.AsSpan(0, CategoryLength), ".", undotted.AsSpan(CategoryLength)) : undotted;

    /// <summary><c>M62.81</c> to <c>M6281</c>.</summary>
    public static string Undotted(string dotted) => dotted.Replace(".", "", StringComparison.Ordinal);

    /// <summary>Whether the code is a category: three characters.</summary>
    public static bool IsCategory(string undotted) => undotted.Length == CategoryLength;
}
