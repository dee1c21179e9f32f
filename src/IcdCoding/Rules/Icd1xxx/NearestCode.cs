namespace IcdCoding.Rules.Icd1xxx;

/// <summary>The codes that a garbled text most likely meant.</summary>
internal readonly struct NearestCode
{
    /// <summary>More codes than these are no help to anyone.</summary>
    private const int MaxCandidates = 5;

    private const int MaxCodeLength = 7;
    private const int CategoryLength = 3;

    /// <summary>A code and one character too many, twice, with a sign or two: what is longer is no code that was mistyped.</summary>
    private const int MaxTypedLength = 12;

    /// <summary>Characters that are taken for one another in typing and scanning, with their names.</summary>
    private static readonly (char Seen, char Meant)[] Confusions =
    [
        ('O', '0'), ('I', '1'), ('L', '1'), ('S', '5'), ('B', '8'), ('Z', '2'), ('0', 'O'), ('1', 'I'), ('1', 'L'), ('5', 'S'), ('8', 'B'), ('2', 'Z'),
    ];

    private NearestCode(IReadOnlyList<IcdCode> codes, string? how, bool isDecided)
    {
        Codes = codes;
        How = how;
        IsDecided = isDecided;
    }

    /// <summary>Codes that the edition holds, equally near, in text order; none where nothing is near.</summary>
    internal IReadOnlyList<IcdCode> Codes { get; }

    /// <summary>What makes the one code of the text: <c>the digit 0 in the place of the letter O</c>; null where that is not one character.</summary>
    internal string? How { get; }

    /// <summary>Whether the text itself decides for the one code: it differs in one character that looks like what was meant.</summary>
    internal bool IsDecided { get; }

    /// <summary>Codes within one edit of letters and digits: a character taken for another that looks like it (then two such), then one too many, then the end cut off.</summary>
    internal static NearestCode To(string characters, Icd10CmEdition edition)
    {
        NearestCode alike = LookingAlike(characters, edition);
        return alike.Codes.Count > 0 ? alike : Cut(characters, edition);
    }

    /// <summary>Codes of which one character, or else two, were taken for others that look like them.</summary>
    internal static NearestCode LookingAlike(string characters, Icd10CmEdition edition)
    {
        if (characters.Length is < CategoryLength or > MaxTypedLength)
        {
            return new NearestCode([], null, false);
        }

        List<(int Place, char Meant, string Text)> once = [.. Confused(characters, 0)];
        IcdCode[] found = Held(once.Select(variant => variant.Text), edition);
        if (found.Length == 0)
        {
            IcdCode[] twice = Held(once.SelectMany(variant => Confused(variant.Text, variant.Place + 1)).Select(variant => variant.Text), edition);
            return new NearestCode(twice, twice.Length == 1 ? "two characters taken for what they look like" : null, false);
        }

        if (found.Length > 1)
        {
            return new NearestCode(found, null, false);
        }

        (int place, char meant, _) = once.First(variant => IcdCode.TryParse(variant.Text, out IcdCode code) && code == found[0]);
        return new NearestCode(found, $"{Named(meant)} in the place of {Named(characters[place])}", true);
    }

    private static NearestCode Cut(string characters, Icd10CmEdition edition)
    {
        if (characters.Length is <= CategoryLength or > MaxTypedLength)
        {
            return new NearestCode([], null, false);
        }

        IcdCode[] found = Held(Enumerable.Range(0, characters.Length).Select(place => characters.Remove(place, 1)), edition);
        for (int length = Math.Min(characters.Length - 1, MaxCodeLength); found.Length == 0 && length > CategoryLength; length--)
        {
            found = Held([characters.Substring(0, length)], edition);
        }

        return new NearestCode(found, null, false);
    }

    private static IEnumerable<(int Place, char Meant, string Text)> Confused(string characters, int start)
    {
        for (int place = start; place < characters.Length; place++)
        {
            foreach ((char seen, char meant) in Confusions)
            {
                if (characters[place] == seen)
                {
                    yield return (place, meant, characters.Substring(0, place) + meant + characters.Substring(place + 1));
                }
            }
        }
    }

    /// <summary>The codes that the edition holds, each once, in text order.</summary>
    private static IcdCode[] Held(IEnumerable<string> texts, Icd10CmEdition edition)
    {
        SortedSet<IcdCode> held = [];
        foreach (string text in texts)
        {
            if (IcdCode.TryParse(text, out IcdCode code) && edition.Contains(code))
            {
                held.Add(code);
            }
        }

        return [.. held.Take(MaxCandidates)];
    }

    private static string Named(char character) => character is >= '0' and <= '9' ? $"the digit {character}" : $"the letter {character}";
}
