using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Editions;

/// <summary>Reads editions from a folder of official files, <c>editions/&lt;name&gt;</c>.</summary>
internal static class EditionReader
{
    /// <summary>Reads one edition and holds its files against its declaration.</summary>
    /// <exception cref="SourceException">A file is missing, damaged or of another edition.</exception>
    public static Edition Read(string sourceRoot, EditionDeclaration declaration)
    {
        string folder = "editions/" + declaration.Name;
        SourceFile order = SourceFile.Find(sourceRoot, folder, "order.txt", name => Names(name, "order") && name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase));
        SourceFile list = SourceFile.Find(sourceRoot, folder, "tabular.xml", name => Names(name, "tabular") && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase));
        return new Edition(
            declaration,
            OrderFile.Read(order, declaration.Codes, declaration.Billable),
            TabularFile.Read(list, declaration.Version),
            [order, list]);
    }

    // Zips of CMS also hold addenda files, which list changes only.
    private static bool Names(string entry, string kind) =>
        entry.Contains(kind, StringComparison.OrdinalIgnoreCase) && !entry.Contains("addend", StringComparison.OrdinalIgnoreCase);
}
