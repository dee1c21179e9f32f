namespace IcdCoding.Groupers;

/// <summary>Codes of ICD-9-CM as text and as the keys of the packed mappings.</summary>
internal static class Icd9Text
{
    private const int TopShift = 56;
    private const int LongestCode = 5;

    /// <summary>The characters without the dot, from the most significant byte, each <c>ASCII - 0x20</c>.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    internal static ulong Pack(string text)
    {
        string trimmed = text.Trim().ToUpperInvariant();
        int category = trimmed.Length > 0 && trimmed[0] == 'E' ? 4 : 3;
        int dot = trimmed.IndexOf('.');
        string digits = dot == category && dot < trimmed.Length - 1 ? trimmed.Remove(dot, 1) : trimmed;
        bool fits = digits.Length >= category && digits.Length <= LongestCode
            && (digits[0] is (>= '0' and <= '9') or 'V' or 'E') && digits.Skip(1).All(character => character is >= '0' and <= '9');
        if (!fits)
        {
            throw new FormatException($"{Quoted.Of(text)} is not a code of ICD-9-CM: write it as 250.00, V58.61 or E884.0.");
        }

        ulong packed = 0;
        for (int place = 0; place < digits.Length; place++)
        {
            packed |= (ulong)(digits[place] - ' ') << (TopShift - (8 * place));
        }

        return packed;
    }

    internal static string Dotted(ulong packed)
    {
        string text = "";
        for (int place = 0; place < LongestCode; place++)
        {
            ulong value = (packed >> (TopShift - (8 * place))) & 0xFF;
            text += value == 0 ? "" : ((char)(value + ' ')).ToString();
        }

        int category = text[0] == 'E' ? 4 : 3;
        return text.Length > category ? text.Insert(category, ".") : text;
    }
}
