namespace IcdCoding.Cli.Inputs;

/// <summary>Which column of a table is which part of a claim. A header that would lose a diagnosis is refused.</summary>
internal sealed class ClaimColumns
{
    private readonly string[] _header;
    private readonly List<(ColumnRole Role, int Number, int Rank, int Column)> _found = [];

    private ClaimColumns(string[] header) => _header = header;

    internal int Width => _header.Length;

    internal int? Id { get; private set; }

    internal int? Date { get; private set; }

    internal int? Setting { get; private set; }

    internal int? Sex { get; private set; }

    /// <summary>Whether <see cref="Sex"/> is 1 and 2 for male and female.</summary>
    internal bool SexIsNumbered { get; private set; }

    internal int? BirthDate { get; private set; }

    /// <summary>The column with all diagnoses.</summary>
    internal int? Diagnoses { get; private set; }

    /// <summary>The columns with one diagnosis each, in sequence, and those of their present-on-admission indicators.</summary>
    internal (int Code, int? Poa)[] Numbered { get; private set; } = [];

    /// <summary>Whether the first of <see cref="Numbered"/> is the principal diagnosis, which the second may repeat.</summary>
    internal bool HasPrincipal { get; private set; }

    /// <summary>Whether a column is read, by its place.</summary>
    internal bool[] IsUsed { get; private set; } = [];

    internal string this[int column] => _header[column].Trim();

    /// <exception cref="UsageException">The header is none, or would lose something; the message names the columns.</exception>
    internal static ClaimColumns Of(string[] header, ColumnNames names, bool needsDate)
    {
        ClaimColumns columns = new(header);
        if (names.Missing(header).ToList() is { Count: > 0 } missing)
        {
            throw new UsageException($"--columns names {InputText.List(missing)}, which the header does not have (found: {columns.All()}).");
        }

        if (Score(header, names) == 0 && Array.Exists(header, IsValue))
        {
            // What stands there is a patient's, and not repeated.
            throw new UsageException("The first line is a row and no header: a line above it names the columns, id,date,dx1,dx2.");
        }

        List<string> strange = [];
        for (int column = 0; column < header.Length; column++)
        {
            if (names.Find(header[column]) is { } found)
            {
                columns._found.Add((found.Role, found.Number, found.Rank, column));
            }
            else if (names.LooksLikeDiagnoses(header[column]))
            {
                strange.Add(columns[column]);
            }
        }

        columns.Assign(needsDate);
        return strange.Count == 0
            ? columns
            : throw new UsageException($"The header has {InputText.List(strange)}, which by name may hold diagnoses: say what it is with --columns, dx5={InputText.Shorten(strange[0])} or none={InputText.Shorten(strange[0])}.");
    }

    /// <summary>Whether a cell holds a date or a code, as no header does.</summary>
    private static bool IsValue(string cell) => TableDate.IsDate(cell.Trim()) || (IcdCode.TryParse(cell, out IcdCode code) && Icd10Cm.Latest.Contains(code));

    /// <summary>How many parts of a claim a header seems to have; for telling separators apart.</summary>
    internal static int Score(string[] header, ColumnNames names) => header.Count(column => names.Find(column) is not null);

    /// <summary>Which columns were taken for what, where that is not plain, and which were not read; null where there is nothing to say.</summary>
    internal string? Remark()
    {
        List<string> taken = [];
        foreach ((ColumnRole role, int number, _, int column) in _found)
        {
            string name = Name(role, number);
            if (IsUsed[column] && !string.Equals(name, this[column], StringComparison.OrdinalIgnoreCase))
            {
                taken.Add($"{name}={InputText.Shorten(this[column])}");
            }
        }

        string[] ignored = [.. Enumerable.Range(0, Width).Where(column => !IsUsed[column]).Select(column => this[column].Length == 0 ? $"column {column + 1}" : this[column])];
        return taken.Count + ignored.Length == 0 ? null
            : string.Join("; ", new[] { taken.Count == 0 ? "" : $"columns: {InputText.Join(taken)}", ignored.Length == 0 ? "" : $"not read: {InputText.List(ignored)}" }.Where(part => part.Length > 0));
    }

    private void Assign(bool needsDate)
    {
        if (Columns(ColumnRole.Sequence).FirstOrDefault() is { Name: { } sequence })
        {
            throw new UsageException($"The column {InputText.Shorten(sequence)} says that a row is one diagnosis: a row has to be a whole claim, with all its diagnoses.");
        }

        Id = First(ColumnRole.Id);
        Date = First(ColumnRole.Date);
        Setting = First(ColumnRole.Setting);
        Sex = First(ColumnRole.Sex) ?? First(ColumnRole.SexCms);
        SexIsNumbered = First(ColumnRole.Sex) is null && Sex is not null;
        BirthDate = First(ColumnRole.BirthDate);
        Diagnoses = Only(ColumnRole.Diagnoses);
        int? principal = Only(ColumnRole.Principal);
        HasPrincipal = principal is not null;
        Numbered =
        [
            .. HasPrincipal ? [(principal!.Value, Only(ColumnRole.PoaPrincipal))] : Array.Empty<(int, int?)>(),
            .. Family(ColumnRole.Dx, ColumnRole.Poa),
            .. Family(ColumnRole.DxOther, ColumnRole.PoaOther),
            .. Family(ColumnRole.DxCause, ColumnRole.PoaCause),
        ];
        if (Diagnoses is null && Numbered.Length == 0)
        {
            throw new UsageException($"The header has no column of diagnoses (found: {All()}): name one diagnoses, or dx1, dx2, …, or say which it is with --columns dx*=….");
        }

        if (needsDate && Date is null)
        {
            throw new UsageException($"The header has no date of service (found: {All()}): name a column date, say which it is with --columns date=…, or give one for all with --date.");
        }

        IsUsed = new bool[Width];
        foreach (int? column in new[] { Id, Date, Setting, Sex, BirthDate, Diagnoses }.Concat(Numbered.SelectMany(one => new[] { one.Code, one.Poa })))
        {
            if (column is { } used)
            {
                IsUsed[used] = true;
            }
        }
    }

    private IEnumerable<(int Column, int Number, string Name)> Columns(ColumnRole role) =>
        _found.Where(found => found.Role == role).OrderBy(found => found.Rank).ThenBy(found => found.Column).Select(found => (found.Column, found.Number, this[found.Column]));

    /// <summary>The column of a role whose name is known best; the same name twice is refused.</summary>
    private int? First(ColumnRole role)
    {
        (int Column, int Number, string Name)[] all = [.. Columns(role)];
        if (all.GroupBy(column => column.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw Twice(twice.Key);
        }

        return all.Length == 0 ? null : all[0].Column;
    }

    private int? Only(ColumnRole role)
    {
        string[] all = [.. Columns(role).Select(column => column.Name)];
        int? first = First(role);
        return all.Length < 2 ? first : throw new UsageException($"The columns {InputText.List(all)} are all taken for the same: say which one it is with --columns {Name(role, ColumnNames.AnyNumber)}={InputText.Shorten(all[0])}.");
    }

    private IEnumerable<(int Code, int? Poa)> Family(ColumnRole code, ColumnRole indicator)
    {
        Dictionary<int, (int Column, string Name)> indicators = [];
        foreach ((int column, int number, string name) in Columns(indicator))
        {
            if (!indicators.TryAdd(number, (column, name)))
            {
                throw Twice(name);
            }
        }

        SortedDictionary<int, (int, int?)> codes = [];
        foreach ((int column, int number, string name) in Columns(code))
        {
            bool known = indicators.Remove(number, out (int Column, string Name) poa);
            if (!codes.TryAdd(number, (column, known ? poa.Column : null)))
            {
                throw Twice(name);
            }
        }

        return indicators.Count == 0
            ? codes.Values
            : throw new UsageException($"The columns {InputText.List([.. indicators.Values.Select(column => column.Name)])} say whether a diagnosis was present on admission, and no column has that diagnosis.");
    }

    private static UsageException Twice(string name) => new($"The header has the column {InputText.Shorten(name)}, or its like, twice.");

    private static string Name(ColumnRole role, int number) => role switch
    {
        ColumnRole.Dx or ColumnRole.DxOther or ColumnRole.DxCause => number == ColumnNames.AnyNumber ? "dx*" : $"dx{number}",
        ColumnRole.Poa or ColumnRole.PoaOther or ColumnRole.PoaCause => $"poa{number}",
        ColumnRole.BirthDate => "birth_date",
        ColumnRole.SexCms => "sex",
        ColumnRole.PoaPrincipal => "principal_poa",
        _ => role.ToString().ToLowerInvariant(),
    };

    private string All() => InputText.List([.. _header]);
}
