namespace IcdCoding.SearchCompiler;

/// <summary>Folds codes that differ by their side or 7th character alone into one: the header above them, or the first of them where that holds others too.</summary>
internal sealed class Families
{
    private const int FullLength = 7;

    private readonly Dictionary<IcdCode, CodeEntry> _newest = [];
    private readonly Dictionary<IcdCode, IcdCode> _folded = [];

    internal Families()
    {
        foreach (CodeEntry entry in Icd10Cm.Editions.Reverse().SelectMany(edition => edition.Codes))
        {
            _newest.TryAdd(entry.Code, entry);
        }

        Codes = [.. _newest.Keys.Select(Of).Distinct().OrderBy(code => code.ToString("N"), StringComparer.Ordinal)];
    }

    /// <summary>The codes of all editions, each as the newest edition that holds it says.</summary>
    internal IEnumerable<CodeEntry> All => _newest.Values;

    /// <summary>The codes that stand for their families, in the order of their text.</summary>
    internal IReadOnlyList<IcdCode> Codes { get; }

    internal CodeEntry Entry(IcdCode code) => _newest[code];

    /// <summary>The code that stands for the family of a code.</summary>
    /// <exception cref="KeyNotFoundException">No edition holds the code.</exception>
    internal IcdCode Of(IcdCode code)
    {
        if (_folded.TryGetValue(code, out IcdCode known))
        {
            return known;
        }

        IcdCode next = Next(_newest[code]);
        return _folded[code] = next == code ? code : Of(next);
    }

    private static IcdCode Next(CodeEntry entry)
    {
        if (entry.Parent is not { } parent)
        {
            return entry.Code;
        }

        if (entry.Code.ToString("N").Length == FullLength && entry.SeventhCharacters.Count > 0)
        {
            return parent.Code;
        }

        if (entry.Laterality == default)
        {
            return entry.Code;
        }

        CodeEntry[] sides = [.. new[] { entry.Left, entry.Right, entry.Bilateral, entry.UnspecifiedSide }.OfType<CodeEntry>()];
        return parent.Children.All(child => sides.Contains(child))
            ? parent.Code
            : sides.MinBy(side => side.Code.ToString("N"), StringComparer.Ordinal)!.Code;
    }
}
