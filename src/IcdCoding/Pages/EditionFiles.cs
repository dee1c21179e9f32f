using System.Text.RegularExpressions;
using IcdCoding.Coverages;
using IcdCoding.Text;

namespace IcdCoding.Pages;

/// <summary>The official files that an edition was compiled from, by <c>tabular-data/manifest.json</c>, with their SHA-256.</summary>
internal static class EditionFiles
{
    private static readonly Lazy<Dictionary<string, string>> Hashes = new(Read);

    /// <summary>The sources of an edition's codes and notes, as the table of editions tells them.</summary>
    internal static IEnumerable<CitedSource> Of(Icd10CmEdition edition)
    {
        yield return Source(edition, "order.txt.gz", $"ICD-10-CM order file ({edition.CodeSource})");
        yield return Source(edition, "tabular.xml.gz", $"ICD-10-CM Tabular List of Diseases and Injuries ({edition.NotesSource})");
    }

    private static CitedSource Source(Icd10CmEdition edition, string file, string title) => new()
    {
        Kind = SourceKind.Tabular,
        Title = title,
        Release = edition.Name,
        Address = "https://www.cdc.gov/nchs/icd/icd-10-cm/files.html",
        Sha256 = Hashes.Value.TryGetValue($"editions/{edition.Name}/{file}", out string? hash) ? hash : null,
    };

    private static Dictionary<string, string> Read()
    {
        Dictionary<string, string> hashes = new(StringComparer.Ordinal);
        foreach (Match match in Regex.Matches(TableText.Embedded("manifest.json"), "\"(editions/[^\"]+)\":\\s*\\{[^}]*\"sha256\":\\s*\"([0-9a-f]{64})\""))
        {
            hashes[match.Groups[1].Value] = match.Groups[2].Value;
        }

        return hashes;
    }
}
