using System.Globalization;
using System.Reflection;

namespace IcdCoding.Cli.Inputs;

/// <summary>What a column of a file may be called, of <c>columns.tsv</c>: names met in public files, and those that <c>--columns</c> gives.</summary>
internal sealed class ColumnNames
{
    private static readonly Lazy<(ColumnRole Role, string Name)[]> Met = new(ReadTable);

    /// <summary>Words in a name that tell that it speaks of diagnoses, and such as tell that it holds none all the same.</summary>
    private static readonly string[] Signs = ["dx", "diag", "dgns", "icd", "ecode", "ecause"];
    private static readonly string[] Countersigns = ["desc", "name", "text", "type", "version", "vrsn", "count", "date", "title", "qual", "pointer", "group", "class", "system", "source"];

    private readonly (ColumnRole Role, int Number, string Column)[] _given;

    private ColumnNames((ColumnRole Role, int Number, string Column)[] given) => _given = given;

    /// <summary>No number, or that of the column itself.</summary>
    internal const int AnyNumber = -1;

    internal static ColumnNames Known { get; } = new([]);

    /// <summary>The names that <c>date=service_date,dx*=ICD_DGNS_CD*</c> gives, where * is a number, before those that are known.</summary>
    internal static ColumnNames Parse(string text)
    {
        List<(ColumnRole, int, string)> given = [];
        foreach (string part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] sides = part.Split('=', StringSplitOptions.TrimEntries);
            if (sides.Length != 2 || sides[1].Length == 0 || sides[1].Count(character => character == '*') > 1)
            {
                throw new UsageException($"'{InputText.Shorten(part)}' in --columns is not role=column: write date=service_date,dx*=ICD_DGNS_CD*.");
            }

            (ColumnRole role, int number) = Role(sides[0]);
            if (sides[1].Contains('*', StringComparison.Ordinal) && number != AnyNumber)
            {
                throw new UsageException($"'{InputText.Shorten(part)}' in --columns: a column with * needs a role with *, as dx*=ICD_DGNS_CD*.");
            }

            given.Add((role, number, sides[1]));
        }

        return new ColumnNames([.. given]);
    }

    /// <summary>Which part of the claim a column is, with its number; null for none that is known.</summary>
    internal (ColumnRole Role, int Number, int Rank)? Find(string column)
    {
        for (int i = 0; i < _given.Length; i++)
        {
            (ColumnRole role, int number, string pattern) = _given[i];
            if (Matches(column.Trim(), pattern, '*', out int found))
            {
                return (role, number == AnyNumber ? found : number, i - _given.Length);
            }
        }

        string name = Plain(column);
        for (int i = 0; i < Met.Value.Length; i++)
        {
            (ColumnRole role, string pattern) = Met.Value[i];
            if (!IsGiven(role) && Matches(name, pattern, '#', out int number))
            {
                return (role, number, i);
            }
        }

        return null;
    }

    /// <summary>The columns that were named and are not there.</summary>
    internal IEnumerable<string> Missing(IEnumerable<string> columns) =>
        _given.Where(given => !columns.Any(column => Matches(column.Trim(), given.Column, '*', out _))).Select(given => given.Column);

    /// <summary>Whether a column that is not known speaks of diagnoses by its name, so that passing over it would lose some.</summary>
    internal bool LooksLikeDiagnoses(string column)
    {
        string name = Plain(column);
        return !IsGiven(ColumnRole.Dx)
            && (Array.Exists(Signs, sign => name.Contains(sign, StringComparison.Ordinal)) || name.StartsWith("poa", StringComparison.Ordinal))
            && !Array.Exists(Countersigns, sign => name.Contains(sign, StringComparison.Ordinal));
    }

    /// <summary>A role that <c>--columns</c> names is looked for under no other name; all that hold diagnoses are one.</summary>
    private bool IsGiven(ColumnRole role) => Array.Exists(_given, given => Family(given.Role) == Family(role));

    private static ColumnRole Family(ColumnRole role) => role switch
    {
        ColumnRole.Diagnoses or ColumnRole.Principal or ColumnRole.DxOther or ColumnRole.DxCause => ColumnRole.Dx,
        ColumnRole.PoaPrincipal or ColumnRole.PoaOther or ColumnRole.PoaCause => ColumnRole.Poa,
        ColumnRole.SexCms => ColumnRole.Sex,
        _ => role,
    };

    private static (ColumnRole Role, int Number) Role(string text)
    {
        string name = Plain(text);
        if (name.StartsWith("dx", StringComparison.Ordinal) || name.StartsWith("poa", StringComparison.Ordinal))
        {
            ColumnRole numbered = name[0] == 'd' ? ColumnRole.Dx : ColumnRole.Poa;
            string rest = name[(numbered == ColumnRole.Dx ? 2 : 3)..];
            return rest.Length == 0 ? (numbered, AnyNumber)
                : int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? (numbered, number)
                : throw Unknown(text);
        }

        return name switch
        {
            "id" => (ColumnRole.Id, AnyNumber),
            "date" => (ColumnRole.Date, AnyNumber),
            "setting" => (ColumnRole.Setting, AnyNumber),
            "sex" => (ColumnRole.Sex, AnyNumber),
            "birthdate" => (ColumnRole.BirthDate, AnyNumber),
            "principal" => (ColumnRole.Principal, AnyNumber),
            "diagnoses" => (ColumnRole.Diagnoses, AnyNumber),
            "none" => (ColumnRole.None, AnyNumber),
            _ => throw Unknown(text),
        };
    }

    private static UsageException Unknown(string role) =>
        new($"'{InputText.Shorten(role)}' in --columns is no part of a claim: id, date, setting, sex, birth_date, diagnoses, principal, dx*, poa*, none.");

    private static bool Matches(string name, string pattern, char wildcard, out int number)
    {
        number = AnyNumber;
        int at = pattern.IndexOf(wildcard, StringComparison.Ordinal);
        if (at < 0)
        {
            return string.Equals(name, pattern, StringComparison.OrdinalIgnoreCase);
        }

        string before = pattern[..at], after = pattern[(at + 1)..];
        return name.Length > before.Length + after.Length
            && name.StartsWith(before, StringComparison.OrdinalIgnoreCase)
            && name.EndsWith(after, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(name[before.Length..^after.Length], NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static string Plain(string column) => string.Concat(column.Where(character => char.IsAsciiLetterOrDigit(character) || character == '#')).ToLowerInvariant();

    private static (ColumnRole, string)[] ReadTable()
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream("columns.tsv")!);
        List<(ColumnRole, string)> rows = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            string[] cells = line.Split('\t');
            rows.Add((Enum.Parse<ColumnRole>(cells[0].Replace("_", "", StringComparison.Ordinal), ignoreCase: true), Plain(cells[1])));
        }

        return [.. rows];
    }
}
