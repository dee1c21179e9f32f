using System.IO.Compression;
using System.Text;

namespace IcdCoding.TabularCompiler.Tests.Rules;

/// <summary>All codes of one edition in tabular order, from its order file, with a small reading of the target grammar.</summary>
internal sealed class OrderedCodes
{
    private readonly List<string> _codes = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlySet<string>> _expanded = new(StringComparer.Ordinal);
    private readonly HashSet<string> _billable = new(StringComparer.Ordinal);

    public static OrderedCodes Read(string officialFiles, string edition)
    {
        OrderedCodes result = new OrderedCodes();
        string path = Path.Combine(officialFiles, "editions", edition, "order.txt.gz");
        using StreamReader reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.Latin1);
        while (reader.ReadLine() is { Length: > 14 } line)
        {
            string code = line.Substring(6, 7).TrimEnd();
            result._positions.Add(code, result._codes.Count);
            result._codes.Add(code);
            if (line[14] == '1')
            {
                result._billable.Add(code);
            }
        }

        return result;
    }

    /// <summary>Billable codes that a token of the grammar means; empty when an end of it does not exist or nothing meets its constraint.</summary>
    public IReadOnlySet<string> Expand(string token) =>
        _expanded.TryGetValue(token, out IReadOnlySet<string>? codes) ? codes : _expanded[token] = Evaluate(token);

    private HashSet<string> Evaluate(string token)
    {
        string[] parts = token.Replace(".", "", StringComparison.Ordinal).Split('/');
        string[] ends = parts[0].Split('-');
        if (!ends.All(_positions.ContainsKey))
        {
            return [];
        }

        int last = _positions[ends[^1]];
        while (last + 1 < _codes.Count && _codes[last + 1].StartsWith(ends[^1], StringComparison.Ordinal))
        {
            last++;
        }

        int first = _positions[ends[0]];
        return _codes.GetRange(first, last - first + 1)
            .Where(code => _billable.Contains(code) && (parts.Length == 1 || Meets(code, parts[1]))).ToHashSet(StringComparer.Ordinal);
    }

    private static bool Meets(string code, string constraint)
    {
        string[] sides = constraint.Split('=');
        if (sides[0] == "4" && sides[1][0] != '[')
        {
            return code.Length > 3 && code[3..].StartsWith(sides[1], StringComparison.Ordinal);
        }

        char? character = sides[0] switch
        {
            "4" => code.ElementAtOrDefault(3),
            "7" => code.ElementAtOrDefault(6),
            "5,6" => code.ElementAtOrDefault(5) is 'X' or '\0' ? code.ElementAtOrDefault(4) : code[5],
            _ => throw new ArgumentException($"The constraint \"{constraint}\" is not used in rule tables."),
        };
        return sides[1].Trim('[', ']').Contains(character.Value, StringComparison.Ordinal);
    }
}
