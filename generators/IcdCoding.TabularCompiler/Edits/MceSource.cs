using System.Globalization;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Edits;

/// <summary>The tables of the Medicare Code Editor, every row with its dates: <c>mce/mce-…-diagnoses.tsv</c> and <c>mce-…-ages.tsv</c>.</summary>
internal sealed class MceSource
{
    /// <summary>The files in the folder <c>mce</c>; lists of single years beside them serve tests.</summary>
    public const string FilePattern = "mce-*.tsv*";

    private readonly string _name;
    private readonly MceRow[] _rows;

    private MceSource(string name, MceRow[] rows, IReadOnlyList<MceAges> ages)
    {
        _name = name;
        _rows = rows;
        Ages = ages;
        From = rows.Min(row => row.From);
        Through = rows.Max(row => row.Through);
    }

    /// <summary>The age ranges.</summary>
    public IReadOnlyList<MceAges> Ages { get; }

    /// <summary>First day that the tables speak of.</summary>
    public DateOnly From { get; }

    /// <summary>Last day that the tables speak of.</summary>
    public DateOnly Through { get; }

    /// <summary>Reads both files.</summary>
    /// <exception cref="InvalidDataException">A file is missing or there are several, or a row is not in the expected form.</exception>
    public static MceSource Read(string sourceRoot)
    {
        (string name, string[][] diagnoses) = ReadTable(sourceRoot, "diagnoses", "code", "from", "through", "lists");
        (string agesName, string[][] ages) = ReadTable(sourceRoot, "ages", "list", "lowest", "highest", "from", "through");
        HashSet<string> known = [.. MceList.All.Select(list => list.SourceName), .. MceList.NotRead];
        MceRow[] rows = [.. diagnoses.Select(cells => new MceRow(cells[0], Date(name, cells[1]), Date(name, cells[2]), cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
        return rows.SelectMany(row => row.Lists).FirstOrDefault(list => !known.Contains(list)) is { } unknown
            ? throw new InvalidDataException($"{name}: the list \"{unknown}\" is not known.")
            : new MceSource(name, rows, [.. ages.Select(cells => new MceAges(cells[0], Number(agesName, cells[1]), Number(agesName, cells[2]), Date(agesName, cells[3]), Date(agesName, cells[4])))]);
    }

    /// <summary>
    /// Our tables tell editions apart, not days. Throws where that would say something wrong: a row begins or ends within an edition, or the
    /// codes valid in an edition are not its billable ones.
    /// </summary>
    /// <exception cref="InvalidDataException">The row or the code.</exception>
    public void CheckEditions(IReadOnlyList<(BillableTitles Edition, DateOnly FirstDay)> editions)
    {
        HashSet<DateOnly> firstDays = [.. editions.Select(edition => edition.FirstDay)];
        if (_rows.FirstOrDefault(row => !firstDays.Contains(row.From) || (row.Through != Through && !firstDays.Contains(row.Through.AddDays(1)))) is { } within)
        {
            throw new InvalidDataException($"{_name}: {within.Code} changes on {within.From:yyyy-MM-dd} or after {within.Through:yyyy-MM-dd}, within an edition.");
        }

        foreach ((BillableTitles edition, DateOnly firstDay) in editions.Where(edition => Covers(edition.FirstDay)))
        {
            HashSet<string> valid = new HashSet<string>(StringComparer.Ordinal);
            foreach (MceRow row in _rows.Where(row => row.Covers(firstDay)))
            {
                if (!edition.Contains(row.Code) || !valid.Add(row.Code))
                {
                    throw new InvalidDataException($"{_name}: \"{row.Code}\" is not a billable code of {edition.Edition}, or has two rows.");
                }
            }

            if (edition.Codes.FirstOrDefault(code => !valid.Contains(code)) is { } absent)
            {
                throw new InvalidDataException($"{_name}: {absent}, a billable code of {edition.Edition}, has no row.");
            }
        }
    }

    /// <summary>Whether the tables speak of a day.</summary>
    public bool Covers(DateOnly day) => From <= day && day <= Through;

    /// <summary>The codes (without dot) of a list on a day.</summary>
    public IReadOnlySet<string> CodesOn(MceList list, DateOnly day) =>
        _rows.Where(row => row.Covers(day) && row.Lists.Contains(list.SourceName) && !row.Lists.Contains(list.Less)).Select(row => row.Code).ToHashSet(StringComparer.Ordinal);

    private static (string Name, string[][] Rows) ReadTable(string sourceRoot, string kind, params string[] columns)
    {
        string folder = Path.Combine(sourceRoot, "mce");
        string[] paths = Directory.Exists(folder) ? Directory.GetFiles(folder, $"mce-*-{kind}.tsv*") : [];
        if (paths is not [string path])
        {
            throw new InvalidDataException($"{folder}: expected one table mce-*-{kind}.tsv or .tsv.gz, found {paths.Length}.");
        }

        SourceFile file = SourceFile.Read(sourceRoot, path);
        string[] lines = [.. file.ReadText().Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0)];
        if (lines.Length < 2 || !lines[0].Split('\t').SequenceEqual(columns))
        {
            throw new InvalidDataException($"{file.Name}: expected rows under the columns {string.Join(", ", columns)}; found \"{lines.FirstOrDefault()}\".");
        }

        string[][] rows = [.. lines.Skip(1).Select(line => line.Split('\t'))];
        return Array.FindIndex(rows, cells => cells.Length != columns.Length) is int wrong and >= 0
            ? throw new InvalidDataException($"{file.Name}: expected {columns.Length} cells, found \"{lines[wrong + 1]}\".")
            : (file.Name, rows);
    }

    private static DateOnly Date(string name, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new InvalidDataException($"{name}: expected a date, found \"{text}\".");

    private static int Number(string name, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw new InvalidDataException($"{name}: expected a number, found \"{text}\".");
}
