using System.Text;
using IcdCoding.Text;

namespace IcdCoding.Groupers.Tables;

/// <summary>Tables that this assembly carries as they are written.</summary>
internal static class EmbeddedTable
{
    internal static IEnumerable<TableRow> Read(string name, params string[] columns)
    {
        using Stream stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return TableText.Read(reader.ReadToEnd(), name, columns);
    }
}
