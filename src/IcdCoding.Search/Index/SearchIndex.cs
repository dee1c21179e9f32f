using System.Buffers.Binary;
using System.Text;

namespace IcdCoding.Search;

/// <summary>The compiled index, read in place.</summary>
internal sealed unsafe class SearchIndex
{
    private readonly byte* _bytes;
    private readonly int[] _starts = new int[IndexLayout.Parts];
    private readonly int[] _rows = new int[IndexLayout.Parts];
    private readonly object _owner;
    private readonly int* _textCodes;
    private readonly byte* _textKinds;
    private readonly ushort* _textWeights;
    private readonly byte* _priors;

    /// <param name="bytes">The index; never moved nor freed while <paramref name="owner"/> lives.</param>
    /// <param name="owner">What holds the bytes.</param>
    internal SearchIndex(byte* bytes, object owner)
    {
        _bytes = bytes;
        _owner = owner;
        for (int part = 0; part < IndexLayout.Parts; part++)
        {
            _starts[part] = BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(bytes + (part * 8), 4));
            _rows[part] = BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(bytes + (part * 8) + 4, 4));
        }

        // What is asked for every text of a question is read without bounds; the compiler of the index has written it.
        _textCodes = (int*)(bytes + _starts[IndexLayout.TextCodes]);
        _textKinds = bytes + _starts[IndexLayout.TextKinds];
        _textWeights = (ushort*)(bytes + _starts[IndexLayout.TextWeights]);
        _priors = bytes + _starts[IndexLayout.Priors];
    }

    /// <summary>The index of this assembly: mapped with it, not copied.</summary>
    internal static SearchIndex Shipped { get; } = Open();

    internal int WordCount => _rows[IndexLayout.WordWeights];

    internal int CodeCount => _rows[IndexLayout.Codes];

    internal int TextCount => _rows[IndexLayout.TextCodes];

    internal int LinesByCodeCount => _rows[IndexLayout.LinesByCode];

    /// <summary>An index in memory, for evaluation.</summary>
    internal static SearchIndex Of(byte[] index)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(index.Length, pinned: true);
        index.CopyTo(pinned, 0);
        return new SearchIndex((byte*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0), pinned);
    }

    internal ReadOnlySpan<byte> Word(int word)
    {
        int start = Int(IndexLayout.WordStarts, word);
        return Span(IndexLayout.WordLetters, start, Int(IndexLayout.WordStarts, word + 1) - start);
    }

    internal float Weight(int word) => BitConverter.Int32BitsToSingle(Int(IndexLayout.WordWeights, word));

    internal ReadOnlySpan<byte> Postings(int word)
    {
        int start = Int(IndexLayout.PostingStarts, word);
        return Span(IndexLayout.Postings, start, Int(IndexLayout.PostingStarts, word + 1) - start);
    }

    /// <summary>The first word that is not before the letters.</summary>
    internal int FindWord(ReadOnlySpan<byte> letters)
    {
        int low = 0;
        for (int high = WordCount; low < high;)
        {
            int middle = (low + high) / 2;
            if (Word(middle).SequenceCompareTo(letters) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>A code of those found, as undotted text filled with blanks.</summary>
    internal ReadOnlySpan<byte> CodeText(int code) => Span(IndexLayout.Codes, code * IndexLayout.CodeSize, IndexLayout.CodeSize);

    internal IcdCode Code(int code) => Parsed(CodeText(code));

    /// <summary>The first code that is not before the text.</summary>
    internal int FindCode(ReadOnlySpan<byte> text)
    {
        int low = 0;
        for (int high = CodeCount; low < high;)
        {
            int middle = (low + high) / 2;
            if (CodeText(middle).SequenceCompareTo(text) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    internal int Prior(int code) => _priors[code];

    internal int TextCode(int text) => _textCodes[text];

    internal MatchedBy TextKind(int text) => (MatchedBy)_textKinds[text];

    internal float TextWeight(int text) => _textWeights[text] / 100f;

    internal int TextSource(int text) => Int(IndexLayout.TextSources, text);

    internal string Pooled(int place)
    {
        int length = BinaryPrimitives.ReadUInt16LittleEndian(Span(IndexLayout.Pool, place, 2));
        return Encoding.UTF8.GetString(Span(IndexLayout.Pool, place + 2, length));
    }

    /// <summary>What a phrase or a word stands for; null where the table does not hold it.</summary>
    internal string? PairOf(int part, string key)
    {
        byte[] letters = Encoding.UTF8.GetBytes(key);
        int low = 0;
        int high = _rows[part] - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int place = Int(part, middle * 2);
            int order = Span(IndexLayout.Pool, place + 2, BinaryPrimitives.ReadUInt16LittleEndian(Span(IndexLayout.Pool, place, 2))).SequenceCompareTo(letters);
            if (order == 0)
            {
                return Pooled(Int(part, (middle * 2) + 1));
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    internal int LineInt(int line, int field) => BinaryPrimitives.ReadInt32LittleEndian(Span(IndexLayout.Lines, (line * IndexLayout.LineSize) + field, 4));

    internal int LineByte(int line, int field) => Span(IndexLayout.Lines, (line * IndexLayout.LineSize) + field, 1)[0];

    internal ReadOnlySpan<byte> LineCode(int line) => Span(IndexLayout.Lines, (line * IndexLayout.LineSize) + IndexLayout.LineCode, IndexLayout.CodeSize);

    /// <summary>The lines that lead to a code as printed, without those that lead to codes above or below it.</summary>
    internal List<int> LinesOf(ReadOnlySpan<byte> code)
    {
        const int Row = IndexLayout.CodeSize + sizeof(int);
        int low = 0;
        for (int high = LinesByCodeCount; low < high;)
        {
            int middle = (low + high) / 2;
            if (Span(IndexLayout.LinesByCode, middle * Row, IndexLayout.CodeSize).SequenceCompareTo(code) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        List<int> lines = [];
        for (; low < LinesByCodeCount && Span(IndexLayout.LinesByCode, low * Row, IndexLayout.CodeSize).SequenceEqual(code); low++)
        {
            lines.Add(BinaryPrimitives.ReadInt32LittleEndian(Span(IndexLayout.LinesByCode, (low * Row) + IndexLayout.CodeSize, 4)));
        }

        return lines;
    }

    internal static IcdCode Parsed(ReadOnlySpan<byte> text) => IcdCode.Parse(Encoding.ASCII.GetString(text).TrimEnd());

    private static SearchIndex Open()
    {
        Stream stream = typeof(SearchIndex).Assembly.GetManifestResourceStream("search-index.bin")!;
        if (stream is UnmanagedMemoryStream mapped)
        {
            return new SearchIndex(mapped.PositionPointer, mapped);
        }

        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return Of(copy.ToArray());
    }

    private int Int(int part, int row) => BinaryPrimitives.ReadInt32LittleEndian(Span(part, row * sizeof(int), sizeof(int)));

    private ReadOnlySpan<byte> Span(int part, int start, int length) => new(_bytes + _starts[part] + start, length);
}
