namespace IcdCoding;

/// <summary>
/// The counterparts of a code for the other sides of the body: codes of the same length that differ from it in one character
/// behind the category, and whose title differs in the side alone. A bilateral title may also leave out the paired organ
/// ("right eye" against "bilateral"). Two candidates for one side cancel each other.
/// </summary>
internal sealed class Sides
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const int CategoryLength = 3;

    private static readonly (string Word, Laterality Side)[] Words =
    [
        ("right", Laterality.Right), ("left", Laterality.Left), ("bilateral", Laterality.Bilateral), ("unspecified", Laterality.Unspecified),
    ];

    private readonly CodeEntry?[] _bySide;

    private Sides(Laterality own, CodeEntry?[] bySide)
    {
        Own = own;
        _bySide = bySide;
    }

    internal Laterality Own { get; }

    internal CodeEntry? Right => _bySide[(int)Laterality.Right];

    internal CodeEntry? Left => _bySide[(int)Laterality.Left];

    internal CodeEntry? Bilateral => _bySide[(int)Laterality.Bilateral];

    internal CodeEntry? Unspecified => _bySide[(int)Laterality.Unspecified];

    internal static Sides Of(CodeEntry entry)
    {
        CodeEntry?[] bySide = new CodeEntry?[Words.Length + 1];
        List<(string Before, string After, Laterality Side)> readings = Readings(entry.Title);
        if (readings.Count == 0)
        {
            return new Sides(Laterality.None, bySide);
        }

        Laterality own = Laterality.None;
        bool[] ambiguous = new bool[bySide.Length];
        foreach (CodeEntry neighbour in Neighbours(entry))
        {
            (Laterality ownSide, Laterality side) = Counterpart(readings, neighbour.Title);
            if (side == Laterality.None || (own != Laterality.None && own != ownSide))
            {
                continue;
            }

            own = ownSide;
            ambiguous[(int)side] |= bySide[(int)side] is not null;
            bySide[(int)side] = neighbour;
        }

        for (int side = 0; side < bySide.Length; side++)
        {
            if (ambiguous[side])
            {
                bySide[side] = null;
            }
        }

        // "Unspecified" alone against another unspecified word names no side: at least one true side must be there.
        bool hasSide = own is Laterality.Right or Laterality.Left || bySide[(int)Laterality.Right] is not null || bySide[(int)Laterality.Left] is not null;
        if (!hasSide)
        {
            return new Sides(Laterality.None, new CodeEntry?[Words.Length + 1]);
        }

        bySide[(int)own] = entry;
        return new Sides(own, bySide);
    }

    private static IEnumerable<CodeEntry> Neighbours(CodeEntry entry)
    {
        IcdCode code = entry.Code;
        for (int place = CategoryLength; place < code.Length; place++)
        {
            foreach (char character in Alphabet)
            {
                IcdCode neighbour = code.With(place, character);
                if (neighbour != code && entry.Edition.TryGet(neighbour, out CodeEntry? found))
                {
                    yield return found;
                }
            }
        }
    }

    /// <summary>The side of each of two titles that differ in side alone: the other one has a side word where a reading of the first one has it.</summary>
    private static (Laterality Own, Laterality Other) Counterpart(List<(string Before, string After, Laterality Side)> readings, string other)
    {
        foreach ((string before, string after, Laterality own) in readings)
        {
            if (!other.StartsWith(before, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach ((string word, Laterality side) in Words)
            {
                if (side != own && IsWordAt(other, before.Length, word) && SameRest(own, after, side, other.Substring(before.Length + word.Length)))
                {
                    return (own, side);
                }
            }
        }

        return default;
    }

    private static bool SameRest(Laterality own, string after, Laterality side, string otherAfter)
    {
        if (after == otherAfter)
        {
            return true;
        }

        // "…, right eye, mild stage" against "…, bilateral, mild stage": the organ is left out.
        return (side == Laterality.Bilateral && LeavesOutOrgan(otherAfter, after)) || (own == Laterality.Bilateral && LeavesOutOrgan(after, otherAfter));
    }

    private static bool LeavesOutOrgan(string bilateralRest, string rest) =>
        rest.EndsWith(bilateralRest, StringComparison.Ordinal)
        && rest.Substring(0, rest.Length - bilateralRest.Length) is { Length: > 1 } organ
        && organ[0] == ' ' && organ.IndexOf(',') < 0;

    /// <summary>Every way to read a title as a side word between two parts.</summary>
    private static List<(string Before, string After, Laterality Side)> Readings(string title)
    {
        List<(string, string, Laterality)> readings = [];
        foreach ((string word, Laterality side) in Words)
        {
            for (int at = title.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = title.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (IsWordAt(title, at, word))
                {
                    readings.Add((title.Substring(0, at), title.Substring(at + word.Length), side));
                }
            }
        }

        return readings;
    }

    private static bool IsWordAt(string title, int at, string word) =>
        string.Compare(title, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (at == 0 || !char.IsLetter(title[at - 1]))
        && (at + word.Length == title.Length || !char.IsLetter(title[at + word.Length]));
}
