using System.Text;

namespace IcdCoding.Generator.Emitting;

/// <summary>Numbers as big-endian digits of base 64, one character a digit (<c>value + 0x20</c>): the counterpart of the runtime's reader.</summary>
internal sealed class PackedTable
{
    private readonly StringBuilder _digits = new();

    internal void Add(long value, int count)
    {
        if (value < 0 || value >> (PackedLayout.DigitBits * count) != 0)
        {
            throw new InvalidOperationException($"The number {value} does not fit into {count} digits.");
        }

        for (int digit = count - 1; digit >= 0; digit--)
        {
            _digits.Append((char)(((value >> (PackedLayout.DigitBits * digit)) & 0x3F) + PackedLayout.DigitBias));
        }
    }

    /// <summary>Six digits for 32 bits.</summary>
    internal void AddMask(uint mask) => Add(mask, 6);

    /// <summary>One printable character that is not a digit of base 64.</summary>
    internal void AddCharacter(char character) => _digits.Append(character);

    /// <summary>The digits and their padding.</summary>
    public override string ToString() => _digits.ToString() + new string((char)PackedLayout.DigitBias, PackedLayout.Padding);
}
