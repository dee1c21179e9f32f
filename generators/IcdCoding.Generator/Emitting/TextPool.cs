using System.Text;

namespace IcdCoding.Generator.Emitting;

/// <summary>Distinct texts end to end, in the order in which they were first added.</summary>
internal sealed class TextPool
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();
    private readonly PackedTable _lengths = new();
    private readonly PackedTable _blocks = new();
    private int _offset;

    internal int Add(string value)
    {
        if (!_indexes.TryGetValue(value, out int index))
        {
            index = _indexes.Count;
            if (index % PackedLayout.TextsPerBlock == 0)
            {
                _blocks.Add(_offset, 4);
            }

            int length = Encoding.UTF8.GetByteCount(value);
            _lengths.Add(length, 2);
            _text.Append(value);
            _offset += length;
            _indexes.Add(value, index);
        }

        return index;
    }

    internal void WriteTo(TableSource source)
    {
        source.Table("TextLengths", _lengths);
        source.Table("TextBlocks", _blocks);
        source.Literal("Text", _text.ToString());
    }
}
