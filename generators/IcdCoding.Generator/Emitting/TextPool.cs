using System.Text;

namespace IcdCoding.Generator.Emitting;

/// <summary>Distinct texts end to end, in the order in which they were first added.</summary>
internal sealed class TextPool
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly StringBuilder text = new();
    private readonly PackedTable lengths = new();
    private readonly PackedTable blocks = new();
    private int offset;

    internal int Add(string value)
    {
        if (!indexes.TryGetValue(value, out int index))
        {
            index = indexes.Count;
            if (index % PackedLayout.TextsPerBlock == 0)
            {
                blocks.Add(offset, 4);
            }

            int length = Encoding.UTF8.GetByteCount(value);
            lengths.Add(length, 2);
            text.Append(value);
            offset += length;
            indexes.Add(value, index);
        }

        return index;
    }

    internal void WriteTo(TableSource source)
    {
        source.Table("TextLengths", lengths);
        source.Table("TextBlocks", blocks);
        source.Literal("Text", text.ToString());
    }
}
