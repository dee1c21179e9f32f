namespace IcdCoding;

/// <summary>
/// A code in eight bytes: seven characters from the most significant byte, each <c>ASCII - 0x20</c>, absent ones 0. Numbers of codes are in the order of
/// their texts.
/// </summary>
internal static class PackedCode
{
    internal const int CategoryLength = 3;
    internal const int MaxLength = 7;
    internal const int CharacterBias = 0x20;
    internal const int TopByteShift = 56;

    internal static int Length(ulong packed)
    {
        int length = 0;
        while (length < MaxLength && CharacterAt(packed, length) != '\0')
        {
            length++;
        }

        return length;
    }

    /// <summary>The character at a place from 0, the dot not counted, or NUL past the end.</summary>
    internal static char CharacterAt(ulong packed, int place)
    {
        ulong value = (packed >> (TopByteShift - (8 * place))) & 0xFF;
        return value == 0 ? '\0' : (char)(value + CharacterBias);
    }

    /// <summary>The code with a character at a place that is empty.</summary>
    internal static ulong Append(ulong packed, int place, char character) => packed | ((ulong)(character - CharacterBias) << (TopByteShift - (8 * place)));

    /// <summary>The code of the first characters, at least one.</summary>
    internal static ulong Prefix(ulong packed, int length) => packed & (ulong.MaxValue << (64 - (8 * length)));
}
