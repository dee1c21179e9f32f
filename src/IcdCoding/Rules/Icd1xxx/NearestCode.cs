namespace IcdCoding.Rules.Icd1xxx;

/// <summary>The code that a garbled text most likely meant.</summary>
internal static class NearestCode
{
    private const int MaxCodeLength = 7;
    private const int CategoryLength = 3;

    /// <summary>Characters that are taken for one another in typing and scanning.</summary>
    private static readonly (char Seen, char Meant)[] Confusions = [('O', '0'), ('I', '1'), ('L', '1'), ('S', '5'), ('B', '8'), ('Z', '2'), ('0', 'O'), ('1', 'I'), ('5', 'S'), ('8', 'B'), ('2', 'Z')];

    /// <summary>
    /// The one code within one edit of the letters and digits of a text: a character taken for another that looks like it, then one
    /// too many, then its end cut off. Empty when there is none.
    /// </summary>
    internal static IcdCode To(string text, Icd10CmEdition edition)
    {
        string characters = new([.. text.Where(character => character is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')).Take(MaxCodeLength + 2).Select(char.ToUpperInvariant)]);
        IcdCode found = default;
        return Holds(edition, characters, ref found)
            || Confused(characters, edition, ref found)
            || OneTooMany(characters, edition, ref found)
            || CutOff(characters, edition, ref found)
            ? found
            : default;
    }

    private static bool Confused(string characters, Icd10CmEdition edition, ref IcdCode found)
    {
        for (int place = 0; place < characters.Length; place++)
        {
            foreach ((char seen, char meant) in Confusions)
            {
                if (characters[place] == seen && Holds(edition, characters.Substring(0, place) + meant + characters.Substring(place + 1), ref found))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool OneTooMany(string characters, Icd10CmEdition edition, ref IcdCode found)
    {
        for (int place = characters.Length - 1; place >= 0; place--)
        {
            if (Holds(edition, characters.Remove(place, 1), ref found))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CutOff(string characters, Icd10CmEdition edition, ref IcdCode found)
    {
        for (int length = Math.Min(characters.Length, MaxCodeLength); length > CategoryLength; length--)
        {
            if (Holds(edition, characters.Substring(0, length), ref found))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(Icd10CmEdition edition, string characters, ref IcdCode found)
    {
        if (!IcdCode.TryParse(characters, out IcdCode code) || !edition.Contains(code))
        {
            return false;
        }

        found = code;
        return true;
    }
}
