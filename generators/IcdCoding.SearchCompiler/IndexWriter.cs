using System.Buffers.Binary;
using System.Text;
using IcdCoding.Search;

namespace IcdCoding.SearchCompiler;

/// <summary>Writes the parts of an index; see <see cref="IndexLayout"/>.</summary>
internal sealed class IndexWriter : IDisposable
{
    private readonly MemoryStream[] _parts = new MemoryStream[IndexLayout.Parts];
    private readonly int[] _rows = new int[IndexLayout.Parts];
    private readonly Dictionary<string, int> _pooled = new(StringComparer.Ordinal);
    private readonly MemoryStream _pool = new();
    private MemoryStream _part = new();

    internal void Part<T>(int part, IEnumerable<T> rows, Action<T> write)
    {
        _parts[part] = _part = new MemoryStream();
        foreach (T row in rows)
        {
            write(row);
            _rows[part]++;
        }
    }

    internal void Int(int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        _part.Write(bytes);
    }

    internal void Short(int value)
    {
        _part.WriteByte((byte)value);
        _part.WriteByte((byte)(value >> 8));
    }

    internal void Byte(int value) => _part.WriteByte((byte)value);

    internal void Bytes(byte[] bytes) => _part.Write(bytes);

    internal void Ascii(string text) => _part.Write(Encoding.ASCII.GetBytes(text));

    internal void Code(string code) => Ascii(code.PadRight(IndexLayout.CodeSize));

    /// <summary>The place of a text in the pool, which holds each once.</summary>
    internal int Pooled(string text)
    {
        if (!_pooled.TryGetValue(text, out int place))
        {
            _pooled.Add(text, place = (int)_pool.Length);
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            _pool.WriteByte((byte)bytes.Length);
            _pool.WriteByte((byte)(bytes.Length >> 8));
            _pool.Write(bytes);
        }

        return place;
    }

    internal byte[] ToArray()
    {
        _parts[IndexLayout.Pool] = _pool;
        _part = new MemoryStream();
        int start = IndexLayout.Parts * 2 * sizeof(int);
        for (int i = 0; i < IndexLayout.Parts; i++)
        {
            Int(start);
            Int(_rows[i]);
            start += (int)_parts[i].Length;
        }

        foreach (MemoryStream part in _parts)
        {
            part.WriteTo(_part);
        }

        return _part.ToArray();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (MemoryStream? part in _parts)
        {
            part?.Dispose();
        }

        _pool.Dispose();
        _part.Dispose();
    }
}
