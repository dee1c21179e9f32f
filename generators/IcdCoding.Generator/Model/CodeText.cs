namespace IcdCoding.Generator.Model;

/// <summary>The text of a <see cref="PackedCode"/> and back.</summary>
internal static class CodeText
{
    /// <summary>Reads a dotted code, or gives the offset of the first character that does not fit.</summary>
    internal static bool TryPack(string text, int start, int length, out ulong packed, out int wrongAt)
    {
        packed = 0;
        int characters = 0;
        for (int index = 0; index < length; index++)
        {
            char character = text[start + index];
            if (character == '.' && characters == PackedCode.CategoryLength && index == PackedCode.CategoryLength && index < length - 1)
            {
                continue;
            }

            bool dotMissing = characters == PackedCode.CategoryLength && index == PackedCode.CategoryLength;
            bool fits = character is >= 'A' and <= 'Z' || (character is >= '0' and <= '9' && characters > 0);
            if (dotMissing || !fits || characters == PackedCode.MaxLength)
            {
                wrongAt = index;
                return false;
            }

            packed = PackedCode.Append(packed, characters++, character);
        }

        wrongAt = length;
        return characters >= PackedCode.CategoryLength;
    }

    internal static bool TryPack(string text, out ulong packed) => TryPack(text, 0, text.Length, out packed, out _);

    /// <summary>The code without its dot.</summary>
    internal static string Undotted(ulong packed)
    {
        char[] characters = new char[PackedCode.Length(packed)];
        for (int place = 0; place < characters.Length; place++)
        {
            characters[place] = PackedCode.CharacterAt(packed, place);
        }

        return new string(characters);
    }

    internal static string Dotted(ulong packed)
    {
        string text = Undotted(packed);
        return text.Length > PackedCode.CategoryLength ? text.Insert(PackedCode.CategoryLength, ".") : text;
    }
}
