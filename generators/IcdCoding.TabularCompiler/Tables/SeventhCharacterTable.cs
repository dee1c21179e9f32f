using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Edits;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Tables;

/// <summary><c>seventh-characters.tsv</c>: the 7th characters a code defines for itself and its descendants.</summary>
internal static class SeventhCharacterTable
{
    public static GeneratedFile Compile(Catalog catalog)
    {
        Dictionary<string, TabularNode>[] owners = [.. catalog.Editions.Select(OwnersOf)];
        TableText table = new TableText([], "owner", "character", "first", "last", "meaning");
        foreach (string owner in owners.SelectMany(edition => edition.Keys).Distinct(StringComparer.Ordinal).OrderBy(owner => catalog.Position(CodeText.Undotted(owner))))
        {
            TabularNode?[] definitions = [.. owners.Select(edition => edition.GetValueOrDefault(owner))];
            foreach (string character in UnionOrder.Merge([.. definitions.Select(Characters)]))
            {
                foreach (Run<string> run in Runs.Of(definitions.Length, edition => Meaning(definitions[edition], character[0])))
                {
                    (string first, string last) = catalog.Lifetime(run);
                    table.Row(owner, character, first, last, run.Value);
                }
            }
        }

        return new GeneratedFile("icd10cm/seventh-characters.tsv", table.ToString());
    }

    private static IReadOnlyList<string> Characters(TabularNode? definition) =>
        definition is null ? [] : [.. definition.SeventhCharacters.Select(pair => pair.Character.ToString())];

    private static string? Meaning(TabularNode? definition, char character) =>
        definition?.SeventhCharacters.Where(pair => pair.Character == character).Select(pair => pair.Meaning).FirstOrDefault();

    private static Dictionary<string, TabularNode> OwnersOf(Edition edition)
    {
        Dictionary<string, TabularNode> owners = new Dictionary<string, TabularNode>(StringComparer.Ordinal);
        foreach (TabularNode chapter in edition.List.Chapters)
        {
            Collect(chapter, edition, owners);
        }

        return owners;
    }

    private static void Collect(TabularNode node, Edition edition, Dictionary<string, TabularNode> owners)
    {
        if (node.SeventhCharacters.Count > 0)
        {
            if (!edition.Exists(CodeText.Undotted(node.Name)))
            {
                throw new CompileException($"{edition.Name}: 7th characters are defined at {node.Name}, which is no code of the order file.");
            }

            owners.Add(node.Name, node);
        }

        foreach (TabularNode child in node.Children)
        {
            Collect(child, edition, owners);
        }
    }
}
