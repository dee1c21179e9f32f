using System.IO.Compression;
using System.Text;

namespace IcdCoding.TabularCompiler.Edits;

/// <summary>The billable codes of one edition (without dot), its headers, and the titles of both, read from its order file.</summary>
internal sealed class BillableTitles
{
    private const int CodeColumn = 6;
    private const int CodeWidth = 7;
    private const int BillableColumn = 14;
    private const int TitleColumn = 77;

    private readonly Dictionary<string, string> _titles;

    private readonly Dictionary<string, string> _headers;

    private BillableTitles(string edition, Dictionary<string, string> titles, Dictionary<string, string> headers)
    {
        Edition = edition;
        _titles = titles;
        _headers = headers;
    }

    /// <summary>The edition, <c>FY2026</c>.</summary>
    public string Edition { get; }

    /// <summary>The billable codes, in no particular order.</summary>
    public IReadOnlyCollection<string> Codes => _titles.Keys;

    /// <summary>Whether the code is billable in this edition.</summary>
    public bool Contains(string code) => _titles.ContainsKey(code);

    /// <summary>The long title of a billable code.</summary>
    public string TitleOf(string code) => _titles[code];

    /// <summary>The codes that are not billable, in no particular order.</summary>
    public IReadOnlyCollection<string> Headers => _headers.Keys;

    /// <summary>The long title of a code that is not billable; null where the edition holds no such header.</summary>
    public string? TitleOfHeader(string code) => _headers.GetValueOrDefault(code);

    /// <summary>Reads <c>editions/&lt;edition&gt;/order.txt.gz</c>.</summary>
    /// <exception cref="InvalidDataException">A line is too short to hold a code and its billable flag.</exception>
    public static BillableTitles Read(string sourceRoot, string edition)
    {
        string path = Path.Combine(sourceRoot, "editions", edition, "order.txt.gz");
        Dictionary<string, string> titles = new Dictionary<string, string>(StringComparer.Ordinal);
        Dictionary<string, string> headers = new Dictionary<string, string>(StringComparer.Ordinal);
        using StreamReader reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.Latin1);
        while (reader.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (line.Length < TitleColumn)
            {
                throw new InvalidDataException($"{path}: expected an order file line with a title in column {TitleColumn + 1}, found \"{line}\".");
            }

            (line[BillableColumn] == '1' ? titles : headers).Add(line.Substring(CodeColumn, CodeWidth).TrimEnd(), line[TitleColumn..].Trim());
        }

        return new BillableTitles(edition, titles, headers);
    }
}
