using IcdCoding.Packing;

namespace IcdCoding.Tables;

/// <summary>What codes of other systems are told by.</summary>
internal static class OtherSystemTable
{
    /// <summary>Places in the packed table: 000 to 999, then V00 to V99, then E000 to E999.</summary>
    private const int FirstV = 1000;
    private const int FirstExternal = FirstV + 100;

    /// <summary>Whether a code is one of the WHO's ICD-10 that no edition of ICD-10-CM holds.</summary>
    internal static bool IsWhoOnly(IcdCode code)
    {
        if (code.IsEmpty || code.Length > PackedOtherSystems.WhoLength)
        {
            return false;
        }

        Span<byte> wanted = stackalloc byte[PackedOtherSystems.WhoLength];
        for (int place = 0; place < wanted.Length; place++)
        {
            wanted[place] = code.CharacterAt(place) is char character and not '\0' ? (byte)character : (byte)' ';
        }

        int low = 0;
        int high = PackedOtherSystems.WhoCount;
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            int order = PackedOtherSystems.Who.Slice(middle * wanted.Length, wanted.Length).SequenceCompareTo(wanted);
            if (order == 0)
            {
                return true;
            }

            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle;
        }

        return false;
    }

    /// <summary>Whether ICD-9-CM has codes of a category (<c>250</c>, <c>V58</c>, <c>E884</c>) with so many digits behind it.</summary>
    internal static bool IsIcd9(ReadOnlySpan<char> category, int digits)
    {
        int number = 0;
        int skipped = category[0] is 'V' or 'E' ? 1 : 0;
        for (int i = skipped; i < category.Length; i++)
        {
            if (category[i] is not (>= '0' and <= '9'))
            {
                return false;
            }

            number = (number * 10) + category[i] - '0';
        }

        int place = (category[0], category.Length) switch
        {
            ('V', 3) => FirstV + number,
            ('E', 4) => FirstExternal + number,
            (>= '0' and <= '9', 3) => number,
            _ => -1,
        };
        return place >= 0 && digits is >= 0 and <= 2 && (Digits.Read1(PackedOtherSystems.Icd9Digits, place) >> digits & 1) != 0;
    }
}
