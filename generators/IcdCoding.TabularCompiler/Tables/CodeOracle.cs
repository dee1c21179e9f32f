using System.Text.RegularExpressions;
using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Tables;

/// <summary>
/// Holds the Tabular List against the order file of the same edition: its codes and their 7th characters, written out, are the
/// codes of the order file.
/// </summary>
internal static partial class CodeOracle
{
    private const int FullLength = 7;

    /// <summary>Compares the two files.</summary>
    public static OracleResult Compare(Edition edition)
    {
        HashSet<string> expanded = new HashSet<string>(StringComparer.Ordinal);
        foreach (TabularNode category in edition.List.Chapters.SelectMany(chapter => chapter.Children).SelectMany(section => section.Children))
        {
            Expand(category, edition, expanded);
        }

        string[] missing = [.. edition.CodesInOrder.Where(code => !expanded.Contains(code))];
        string[] surplus = [.. expanded.Where(code => !edition.Exists(code)).Order(StringComparer.Ordinal)];
        return new OracleResult(expanded.Count, missing, [.. surplus.Where(code => !IsKnownSurplus(code))], surplus.Count(IsKnownSurplus));
    }

    private static void Expand(TabularNode node, Edition edition, HashSet<string> expanded)
    {
        string code = CodeText.Undotted(node.Name);
        if (!expanded.Add(code))
        {
            throw new CompileException($"{edition.Name}: the Tabular List prints {node.Name} twice.");
        }

        foreach (TabularNode child in node.Children)
        {
            Expand(child, edition, expanded);
        }

        if (node.Children.Count == 0 && code.Length < FullLength && edition.SeventhCharacters(code) is { } characters)
        {
            foreach (char character in characters.Keys)
            {
                expanded.Add(code.PadRight(FullLength - 1, 'X') + character);
            }
        }
    }

    /// <summary>
    /// The one deviation known and explained: a patient who died of a head injury before regaining consciousness has no later
    /// encounter and no sequela, as a note at S06 says, while the 7th characters of S06 are defined for all its codes.
    /// </summary>
    private static bool IsKnownSurplus(string code) => DeathByHeadInjury().IsMatch(code);

    [GeneratedRegex("^S06..[78][DS]$")]
    private static partial Regex DeathByHeadInjury();
}
