using System.ComponentModel;
#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;
#endif

namespace IcdCoding;

/// <summary>
/// An ICD-10-CM code, in eight bytes. It says only that the form is right; whether such a code exists, and on which dates, is
/// asked of an <see cref="Icd10CmEdition"/>. The default value is empty.
/// </summary>
/// <remarks>
/// The form: a letter, then two letters or digits of which at least one is a digit (<c>M62</c>, <c>C4A</c>, <c>QA0</c>), then up to four letters or
/// digits. The order of codes is text order, which is not the tabular order (<c>C4A</c> stands before <c>C44</c> in the Tabular List).
/// </remarks>
/// <example><code>
/// IcdCode weakness = IcdCode.Parse("m6281");
/// Console.WriteLine(weakness);          // M62.81
/// Console.WriteLine(weakness.Category); // M62
/// </code></example>
[TypeConverter(typeof(IcdCodeTypeConverter))]
#if NET8_0_OR_GREATER
[JsonConverter(typeof(IcdCodeJsonConverter))]
#endif
public readonly partial struct IcdCode : IEquatable<IcdCode>, IComparable<IcdCode>, IComparable
{
    private const int CategoryLength = PackedCode.CategoryLength;
    private const int MaxLength = PackedCode.MaxLength;
    private const int TopByteShift = PackedCode.TopByteShift;
    private const ulong FirstLetter = 'A' - CharacterBias;
    private const int CharacterBias = PackedCode.CharacterBias;
    private const ulong CategoryMask = 0xFFFF_FF00_0000_0000;

    internal IcdCode(ulong packed) => Packed = packed;

    /// <summary>The code as a <see cref="PackedCode"/>.</summary>
    internal ulong Packed { get; }

    /// <summary>Whether this is the default value, no code at all.</summary>
    public bool IsEmpty => Packed == 0;

    /// <summary>The number of characters without the dot: 3 for a category, at most 7; 0 for the empty value.</summary>
    public int Length => PackedCode.Length(Packed);

    /// <summary>The category: the first three characters.</summary>
    public IcdCode Category => new(Packed & CategoryMask);

    /// <summary>Whether the code is itself a category, three characters long.</summary>
    public bool IsCategory => Packed != 0 && (Packed & ~CategoryMask) == 0;

    /// <summary>Whether the code begins with all characters of <paramref name="prefix"/>: it is that code or stands below it. Every code starts with the empty one.</summary>
    /// <param name="prefix">The code to begin with, such as a category.</param>
    /// <returns>Whether this code begins with it.</returns>
    public bool StartsWith(IcdCode prefix) => ((Packed ^ prefix.Packed) & PrefixMask(prefix.Packed)) == 0;

    /// <summary>The first letter as a bit, A in the lowest one; for a code that is not empty.</summary>
    internal uint Letter => 1u << (int)((Packed >> TopByteShift) - FirstLetter);

    /// <summary>Whether one of the two codes is the other one or stands above it.</summary>
    internal bool IsInOneLineWith(IcdCode other) => StartsWith(other) || other.StartsWith(this);

    /// <summary>The bytes of a packed code that hold characters; none for the empty one.</summary>
    private static ulong PrefixMask(ulong packed)
    {
#if NET8_0_OR_GREATER
        // No character is 0, so the lowest set bit lies in the last character. A shift by 64 would be one by 0.
        return packed == 0 ? 0 : ulong.MaxValue << (System.Numerics.BitOperations.TrailingZeroCount(packed) & ~7);
#else
        ulong mask = ulong.MaxValue;
        while (packed != 0 && (packed & ~(mask << 8)) == 0)
        {
            mask <<= 8;
        }

        return packed == 0 ? 0 : mask;
#endif
    }

    /// <summary>Character <paramref name="place"/> (from 0, the dot not counted), or NUL where the code is shorter.</summary>
    internal char CharacterAt(int place) => PackedCode.CharacterAt(Packed, place);

    /// <summary>The code without its last character.</summary>
    internal IcdCode WithoutLast() => new(Packed & ~(0xFFUL << (TopByteShift - (8 * (Length - 1)))));

    /// <summary>The code with <paramref name="character"/> at <paramref name="place"/>.</summary>
    internal IcdCode With(int place, char character)
    {
        int shift = TopByteShift - (8 * place);
        return new IcdCode((Packed & ~(0xFFUL << shift)) | ((ulong)(character - CharacterBias) << shift));
    }

    /// <summary>The code made seven characters long: padded with the placeholder X to six, then the 7th character.</summary>
    internal IcdCode WithSeventh(char seventhCharacter)
    {
        IcdCode padded = this;
        for (int place = Length; place < MaxLength - 1; place++)
        {
            padded = padded.With(place, 'X');
        }

        return padded.With(MaxLength - 1, seventhCharacter);
    }

    /// <inheritdoc />
    public bool Equals(IcdCode other) => Packed == other.Packed;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is IcdCode other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Packed.GetHashCode();

    /// <summary>Orders by text, the empty value first.</summary>
    /// <param name="other">Another code.</param>
    /// <returns>Less than 0 when this code stands before the other one, 0 when they are the same, more than 0 when it stands behind it.</returns>
    public int CompareTo(IcdCode other) => Packed.CompareTo(other.Packed);

    /// <inheritdoc />
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        IcdCode other => CompareTo(other),
        _ => throw new ArgumentException($"An {nameof(IcdCode)} is compared with a {obj.GetType().Name}.", nameof(obj)),
    };

    /// <summary>Whether both are the same code.</summary>
    public static bool operator ==(IcdCode left, IcdCode right) => left.Packed == right.Packed;

    /// <summary>Whether the two are different codes.</summary>
    public static bool operator !=(IcdCode left, IcdCode right) => left.Packed != right.Packed;

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/> in text order.</summary>
    public static bool operator <(IcdCode left, IcdCode right) => left.Packed < right.Packed;

    /// <summary>Whether <paramref name="left"/> stands behind <paramref name="right"/> in text order.</summary>
    public static bool operator >(IcdCode left, IcdCode right) => left.Packed > right.Packed;

    /// <summary>Whether <paramref name="left"/> does not stand behind <paramref name="right"/> in text order.</summary>
    public static bool operator <=(IcdCode left, IcdCode right) => left.Packed <= right.Packed;

    /// <summary>Whether <paramref name="left"/> does not stand before <paramref name="right"/> in text order.</summary>
    public static bool operator >=(IcdCode left, IcdCode right) => left.Packed >= right.Packed;
}
