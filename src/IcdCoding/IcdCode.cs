namespace IcdCoding;

/// <summary>An ICD-10-CM code in eight bytes. The default value is empty.</summary>
public readonly struct IcdCode : IEquatable<IcdCode>, IComparable<IcdCode>
{
    private const int CategoryLength = 3;
    private const int MaxLength = 7;

    internal IcdCode(ulong packed) => Packed = packed;

    /// <summary>Seven characters from the most significant byte, each <c>ASCII - 0x20</c>, absent ones 0.</summary>
    internal ulong Packed { get; }

    /// <summary>Whether this is the default value.</summary>
    public bool IsEmpty => Packed == 0;

    /// <inheritdoc />
    public bool Equals(IcdCode other) => Packed == other.Packed;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is IcdCode other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Packed.GetHashCode();

    /// <summary>Orders by text.</summary>
    public int CompareTo(IcdCode other) => Packed.CompareTo(other.Packed);

    /// <summary>The dotted code, <c>M62.81</c>.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[MaxLength + 1];
        int length = 0;
        for (int place = 0; place < MaxLength && (Packed >> (56 - (8 * place)) & 0xFF) != 0; place++)
        {
            if (place == CategoryLength)
            {
                text[length++] = '.';
            }

            text[length++] = (char)((Packed >> (56 - (8 * place)) & 0xFF) + 0x20);
        }

        return text.Slice(0, length).ToString();
    }

    /// <summary>Whether both are the same code.</summary>
    public static bool operator ==(IcdCode left, IcdCode right) => left.Equals(right);

    /// <summary>Whether the two are different codes.</summary>
    public static bool operator !=(IcdCode left, IcdCode right) => !left.Equals(right);
}
