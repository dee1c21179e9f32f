using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Tables;

/// <summary><c>manifest.json</c>: length and SHA-256 of every official file that the tables are made from.</summary>
internal static class Manifest
{
    public static GeneratedFile Compile(IReadOnlyList<Edition> editions, IReadOnlyList<SourceFile> others)
    {
        MemoryStream stream = new MemoryStream();
        using (Utf8JsonWriter json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartObject("editions");
            foreach (Edition edition in editions)
            {
                Write(json, edition.Name, [.. edition.Sources, .. others.Where(file => IsOf(edition.Name, file))]);
            }

            json.WriteEndObject();
            Write(json, "all", [.. others.Where(file => !editions.Any(edition => IsOf(edition.Name, file)))]);
            json.WriteEndObject();
        }

        return new GeneratedFile("manifest.json", Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<SourceFile> files)
    {
        json.WriteStartObject(name);
        foreach (SourceFile file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            json.WriteStartObject(file.Name);
            json.WriteNumber("length", file.StoredLength);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // Lists of one edition are named for it: poa/FY2016.txt.gz.
    private static bool IsOf(string edition, SourceFile file) =>
        Path.GetFileName(file.Name) is { } name && name.StartsWith(edition + ".", StringComparison.Ordinal);
}
