namespace IcdCoding.Search;

/// <summary>Chooses what is reported for a header, and which codes are folded into it.</summary>
internal static class Variants
{
    private const int FullLength = 7;

    /// <summary>The billable code that a found code usually means; the header itself where its codes differ by more than side and encounter and none says less.</summary>
    internal static CodeEntry Reported(CodeEntry found, IReadOnlyCollection<string> words)
    {
        if (found.IsBillable)
        {
            return Side(found, words);
        }

        IReadOnlyList<CodeEntry> children = found.Children;
        if (IsFolded(found))
        {
            return Reported(HasEncounters(children) ? Encounter(children, words) : Sided(children, words), words);
        }

        foreach (CodeEntry child in children)
        {
            string more = child.Title.StartsWith(found.Title, StringComparison.OrdinalIgnoreCase) ? child.Title[found.Title.Length..] : child.Title;
            if (more.Contains("without complication", StringComparison.OrdinalIgnoreCase) || (more.Contains("unspecified", StringComparison.OrdinalIgnoreCase) && !more.Contains("other", StringComparison.OrdinalIgnoreCase) && child.Code.ToString("N")[^1] is '9' or '0' or 'A' or 'D'))
            {
                return Reported(child, words);
            }
        }

        return found;
    }

    /// <summary>The billable codes that differ from a found one by side, 7th character, or what a header leaves open.</summary>
    internal static IReadOnlyList<CodeEntry> Of(CodeEntry found) =>
        found.IsBillable
            ? [.. new[] { found.Right, found.Left, found.Bilateral, found.UnspecifiedSide }.OfType<CodeEntry>().Append(found).Where(entry => entry.IsBillable).Distinct().OrderBy(entry => entry.Code)]
            : [.. found.Descendants.Where(entry => entry.IsBillable)];

    private static bool IsFolded(CodeEntry header) =>
        header.Children is { Count: > 0 } children && (HasEncounters(children) || children.All(child => child.Laterality != Laterality.None));

    private static bool HasEncounters(IReadOnlyList<CodeEntry> children) => children[0].Code.ToString("N").Length == FullLength && children[0].SeventhCharacters.Count > 0;

    private static CodeEntry Side(CodeEntry entry, IReadOnlyCollection<string> words) =>
        (words.Contains("left") ? entry.Left : words.Contains("right") ? entry.Right : words.Contains("bilateral") ? entry.Bilateral : null) is { IsBillable: true } side ? side : entry;

    private static CodeEntry Sided(IReadOnlyList<CodeEntry> children, IReadOnlyCollection<string> words)
    {
        Laterality asked = words.Contains("left") ? Laterality.Left : words.Contains("right") ? Laterality.Right : words.Contains("bilateral") ? Laterality.Bilateral : Laterality.Unspecified;
        return children.FirstOrDefault(child => child.Laterality == asked) ?? children.FirstOrDefault(child => child.Laterality == Laterality.Unspecified) ?? children[0];
    }

    private static CodeEntry Encounter(IReadOnlyList<CodeEntry> children, IReadOnlyCollection<string> words)
    {
        char asked = words.Contains("sequela") ? 'S' : words.Contains("subsequent") ? 'D' : 'A';
        return children.FirstOrDefault(child => child.Code.ToString("N")[^1] == asked) ?? children[0];
    }
}
