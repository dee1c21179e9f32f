using System.Text.RegularExpressions;
using IcdCoding.TabularCompiler.Notes;

namespace IcdCoding.TabularCompiler.Grading;

/// <summary>
/// Words that codes say by their 7th character: open or closed fracture, a current injury, a sequela. The targets are narrowed to the
/// characters whose meaning says so.
/// </summary>
internal sealed partial class TargetAxis(IEditionCodes codes)
{
    private const string Sequela = "sequela";

    private readonly TargetCodes _targets = new(codes);

    /// <summary>The targets of a line, narrowed to the 7th characters that its words mean.</summary>
    internal string Narrow(string line, string targetText)
    {
        Func<string, bool>? isMeant = OpenFracture().IsMatch(line) ? meaning => meaning.Contains("open fracture", StringComparison.OrdinalIgnoreCase)
            : ClosedFracture().IsMatch(line) ? meaning => meaning.Contains("closed fracture", StringComparison.OrdinalIgnoreCase)
            : SequelaOf().IsMatch(line) ? meaning => meaning.Contains(Sequela, StringComparison.OrdinalIgnoreCase)
            : Current().IsMatch(line) ? meaning => !meaning.Contains(Sequela, StringComparison.OrdinalIgnoreCase)
            : null;
        return isMeant is null ? targetText : string.Join(' ', targetText.Split(' ').Select(token => token.Contains('/', StringComparison.Ordinal) || token.StartsWith('?') ? token : Narrow(token, isMeant)));
    }

    private string Narrow(string token, Func<string, bool> isMeant)
    {
        (int first, int last) = _targets.Bounds(token);
        SortedSet<char> meant = [], others = [];
        HashSet<IReadOnlyDictionary<char, string>> seen = new(ReferenceEqualityComparer.Instance);
        for (int position = first; first >= 0 && position <= last; position++)
        {
            if (codes.SeventhCharacters(codes.CodesInOrder[position]) is { } definition && seen.Add(definition))
            {
                meant.UnionWith(definition.Where(pair => isMeant(pair.Value)).Select(pair => pair.Key));
                others.UnionWith(definition.Where(pair => !isMeant(pair.Value)).Select(pair => pair.Key));
            }
        }

        others.ExceptWith(meant);
        return meant.Count == 0 || others.Count == 0 ? token : $"{token}/7={(meant.Count == 1 ? $"{meant.Min}" : $"[{string.Concat(meant)}]")}";
    }

    [GeneratedRegex(@"\bopen\b[^(]*\bfracture", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OpenFracture();

    [GeneratedRegex(@"\bclosed\b[^(]*\bfracture", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ClosedFracture();

    [GeneratedRegex(@"^sequelae? of\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SequelaOf();

    // M80 is "with current pathological fracture" by its title, whatever the phase of care.
    [GeneratedRegex(@"(?<!\bnot specified as |\belectric |\belectrical )\bcurrent\b(?!\)| pathological fracture)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Current();
}
