using System.Globalization;

namespace IcdCoding.Rules;

/// <summary>Reads the rows of a profile and names what cannot be read.</summary>
internal static class ProfileText
{
    private static readonly string[] Columns = ["rule", "setting", "from", "through", "severity", "reason"];

    internal static List<ProfileRow> Read(string text, string name)
    {
        List<ProfileRow> rows = [];
        bool headerRead = false;
        string[] lines = text.Split('\n');
        for (int line = 1; line <= lines.Length; line++)
        {
            string content = lines[line - 1].TrimEnd('\r');
            if (line == 1 && content.Length > 0 && content[0] == '\uFEFF')
            {
                content = content.Substring(1);
            }

            if (content.Length == 0 || content[0] == '#')
            {
                continue;
            }

            string[] cells = content.Split('\t');
            if (cells.Length != Columns.Length || (!headerRead && !cells.SequenceEqual(Columns)))
            {
                throw new FormatException($"{name}, line {line}: expected {Columns.Length} cells between tabs ({string.Join(", ", Columns)}) but found {FindingText.Quote(content)}.");
            }

            if (headerRead)
            {
                rows.Add(Row(cells, name, line));
            }

            headerRead = true;
        }

        return headerRead ? rows : throw new FormatException($"{name}: expected the header {string.Join(", ", Columns)}.");
    }

    private static ProfileRow Row(string[] cells, string name, int line)
    {
        if (!ClaimValidator.AllRules.Any(rule => string.Equals(rule.Id, cells[0], StringComparison.OrdinalIgnoreCase)))
        {
            throw Wrong(name, line, 0, cells[0], "the id of a rule, such as ICD2001");
        }

        CareSetting? setting = cells[1].ToLowerInvariant() switch
        {
            "" => null,
            "professional" => CareSetting.Professional,
            "outpatient" => CareSetting.Outpatient,
            "inpatient" => CareSetting.Inpatient,
            _ => throw Wrong(name, line, 1, cells[1], "professional, outpatient, inpatient or nothing"),
        };
        Severity severity = cells[4].ToLowerInvariant() switch
        {
            "none" => Severity.None,
            "info" => Severity.Info,
            "warning" => Severity.Warning,
            "error" => Severity.Error,
            _ => throw Wrong(name, line, 4, cells[4], "none, info, warning or error"),
        };
        DateOnly? from = Date(cells, 2, name, line), through = Date(cells, 3, name, line);
        return through < from
            ? throw Wrong(name, line, 3, cells[3], $"a date not before {cells[2]}")
            : new ProfileRow(cells[0].ToUpperInvariant(), setting, from, through, severity, cells[5]);
    }

    private static DateOnly? Date(string[] cells, int column, string name, int line) =>
        cells[column].Length == 0 ? null
        : DateTime.TryParseExact(cells[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date) ? ServiceDate.FromNumber((date.Year * 10000) + (date.Month * 100) + date.Day)
        : throw Wrong(name, line, column, cells[column], "a date such as 2026-10-01");

    private static FormatException Wrong(string name, int line, int column, string found, string expected) =>
        new($"{name}, line {line}, {Columns[column]}: expected {expected} but found {FindingText.Quote(found)}.");
}
