namespace IcdCoding.Generator.Parsing;

/// <summary>
/// A code packed as the runtime packs it: seven characters from the most significant byte, each <c>ASCII - 0x20</c>, absent ones 0.
/// </summary>
internal static class CodeText
{
    internal const int MaxLength = 7;
    private const int CategoryLength = 3;
    private const int Bias = 0x20;

    /// <summary>Reads a dotted code, or gives the offset of the first character that does not fit.</summary>
    internal static bool TryPack(string text, int start, int length, out ulong packed, out int wrongAt)
    {
        packed = 0;
        int characters = 0;
        for (int index = 0; index < length; index++)
        {
            char character = text[start + index];
            if (character == '.' && characters == CategoryLength && index == CategoryLength && index < length - 1)
            {
                continue;
            }

            bool dotMissing = characters == CategoryLength && index == CategoryLength;
            bool fits = character is >= 'A' and <= 'Z' || (character is >= '0' and <= '9' && characters > 0);
            if (dotMissing || !fits || characters == MaxLength)
            {
                wrongAt = index;
                return false;
            }

            characters++;
            packed |= (ulong)(character - Bias) << (64 - (8 * characters));
        }

        wrongAt = length;
        return characters >= CategoryLength;
    }

    internal static bool TryPack(string text, out ulong packed) => TryPack(text, 0, text.Length, out packed, out _);

    internal static int Length(ulong packed)
    {
        int length = 0;
        while (length < MaxLength && CharacterAt(packed, length) != '\0')
        {
            length++;
        }

        return length;
    }

    /// <summary>The character at a place from 0, or NUL past the end.</summary>
    internal static char CharacterAt(ulong packed, int place)
    {
        int value = (int)(packed >> (56 - (8 * place))) & 0xFF;
        return value == 0 ? '\0' : (char)(value + Bias);
    }

    /// <summary>The code of the first characters.</summary>
    internal static ulong Prefix(ulong packed, int length) => packed & (ulong.MaxValue << (64 - (8 * length)));

    /// <summary>The code without its dot.</summary>
    internal static string Undotted(ulong packed)
    {
        char[] characters = new char[Length(packed)];
        for (int place = 0; place < characters.Length; place++)
        {
            characters[place] = CharacterAt(packed, place);
        }

        return new string(characters);
    }

    internal static string Dotted(ulong packed)
    {
        string text = Undotted(packed);
        return text.Length > CategoryLength ? text.Insert(CategoryLength, ".") : text;
    }
}
