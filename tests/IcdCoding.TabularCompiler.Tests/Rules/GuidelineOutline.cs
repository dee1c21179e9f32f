using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Tests.Rules;

/// <summary>The sections of one release of the guidelines and the lines of each, found by the sequence of their headings.</summary>
internal sealed partial class GuidelineOutline
{
    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);

    public IReadOnlyList<string> this[string section] => _sections[section];

    public bool Contains(string section) => _sections.ContainsKey(section);

    public static GuidelineOutline Read(string officialFiles, string release)
    {
        using StreamReader reader = new StreamReader(new GZipStream(
            File.OpenRead(Path.Combine(officialFiles, "guidelines", release + ".txt.gz")), CompressionMode.Decompress));
        string[] lines = [.. reader.ReadToEnd().Split('\n').Select(line => line.Trim())];

        // The table of contents comes first and has the same headings, with leaders.
        int body = Array.FindLastIndex(lines, line => line.StartsWith("Section I. Conventions, general coding guidelines", StringComparison.Ordinal)
            && !line.Contains("....", StringComparison.Ordinal));
        GuidelineOutline outline = new GuidelineOutline();
        outline.Read(lines.Skip(body));
        return outline;
    }

    private void Read(IEnumerable<string> lines)
    {
        // path holds the labels from the section down: I, C, 21, c, 15, (a).
        List<string> path = [];
        foreach (string line in lines)
        {
            if (Section().Match(line) is { Success: true } section)
            {
                Open(path, 0, section.Groups[1].Value, line);
            }
            else if (line.StartsWith("Appendix I", StringComparison.Ordinal))
            {
                Open(path, 0, "Appendix I", line);
            }
            else if (Heading(path, line) is (int level, string label))
            {
                Open(path, level, label, line);
            }
            else if (path.Count > 0)
            {
                _sections[string.Join('.', path)].Add(line);
            }
        }
    }

    private void Open(List<string> path, int level, string label, string line)
    {
        path.RemoveRange(level, path.Count - level);
        path.Add(label);
        _sections.TryAdd(string.Join('.', path), []);
        _sections[string.Join('.', path)].Add(line);
    }

    /// <summary>A line is a heading when its label is the one that follows at a level that is open.</summary>
    private static (int Level, string Label)? Heading(List<string> path, string line)
    {
        Match match = Label().Match(line);
        if (!match.Success || path.Count == 0 || path[0] == "Appendix I")
        {
            return null;
        }

        (int level, Group group) = match.Groups["upper"] is { Success: true } upper ? (1, upper)
            : match.Groups["number"] is { Success: true } number ? (2, number)
            : match.Groups["lower"] is { Success: true } lower ? (3, lower)
            : match.Groups["inner"] is { Success: true } inner ? (4, inner)
            : (5, match.Groups["innermost"]);
        return path.Count >= level && group.Value == Next(path, level) ? (level, group.Value) : null;
    }

    private static string Next(List<string> path, int level)
    {
        bool numbers = level is 2 or 4;
        if (path.Count == level)
        {
            return numbers ? "1" : level == 1 ? "A" : "a";
        }

        string current = path[level];
        return numbers
            ? (int.Parse(current, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture)
            : ((char)(current[0] + 1)).ToString();
    }

    [GeneratedRegex(@"^Section (I|II|III|IV)\.(?!.*\.\.\.\.)(?=\s*[A-Z][a-z])")]
    private static partial Regex Section();

    [GeneratedRegex(@"^(?:(?<upper>[A-Z])\.|(?<number>\d+)\.|(?<lower>[a-z])\.|(?<inner>\d+)\)|\((?<innermost>[a-z])\))\s*\S")]
    private static partial Regex Label();
}
