using IcdCoding.TabularCompiler.Edits;
using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Sources;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Groupings;

/// <summary><c>gem-to-icd-9.tsv</c> and <c>gem-from-icd-9.tsv</c>: the general equivalence mappings of 2018.</summary>
internal static class GemTables
{
    private const string Edition = "FY2018";
    private const string NoMap = "NODX";
    private const int FlagCount = 5;

    private static readonly string[] Comments =
    [
        "flags: five digits as in the official file: approximate, no map, combination, scenario, choice list. A mapping to nothing has no code.",
        "Codes of one combination (1 in the third place) are reported together: within a scenario one of each choice list.",
    ];

    public static GeneratedFile CompileToIcd9(SourceFile file, BillableCodes billable)
    {
        IReadOnlyList<string[]> rows = Rows(file);
        if (!billable.Of(Edition).SetEquals(rows.Select(row => row[0])))
        {
            throw new SourceException(file.Name, $"the billable codes of {Edition}", "other codes");
        }

        TableText table = new(["General equivalence mappings of 2018, ICD-10-CM to ICD-9-CM. In the order of the file.", .. Comments], "code", "icd9", "flags");
        foreach (string[] row in rows)
        {
            table.Row(CodeText.Dotted(row[0]), DottedIcd9(row[1]), row[2]);
        }

        return new GeneratedFile(GroupingTables.Folder + GroupingVersions.ToIcd9 + ".tsv", table.ToString());
    }

    public static GeneratedFile CompileFromIcd9(SourceFile file, BillableCodes billable)
    {
        IReadOnlyList<string[]> rows = Rows(file);
        if (rows.FirstOrDefault(row => row[1].Length > 0 && !billable.Of(Edition).Contains(row[1])) is { } unknown)
        {
            throw new SourceException(file.Name, $"a billable code of {Edition}", $"\"{unknown[1]}\"");
        }

        TableText table = new(["General equivalence mappings of 2018, ICD-9-CM to ICD-10-CM. In the order of the file.", .. Comments], "icd9", "code", "flags");
        foreach (string[] row in rows)
        {
            table.Row(DottedIcd9(row[0]), CodeText.Dotted(row[1]), row[2]);
        }

        return new GeneratedFile(GroupingTables.Folder + GroupingVersions.FromIcd9 + ".tsv", table.ToString());
    }

    /// <summary>Rows with a target of nothing where the second flag says so. Letters are capital, which the file forgets once (<c>v5889</c>).</summary>
    private static IReadOnlyList<string[]> Rows(SourceFile file)
    {
        string[][] rows = [.. SourceTable.Blanks(file, 3).Select(row => new[] { row[0].ToUpperInvariant(), row[1].ToUpperInvariant(), row[2] })];
        foreach (string[] row in rows)
        {
            if (row[2].Length != FlagCount || row[2].Any(digit => !char.IsAsciiDigit(digit)) || (row[2][1] == '1') != (row[1] == NoMap))
            {
                throw new SourceException(file.Name, "five flags, the second of which goes with NoDx", $"\"{string.Join(' ', row)}\"");
            }

            row[1] = row[1] == NoMap ? "" : row[1];
        }

        return rows;
    }

    /// <summary><c>25000</c> to <c>250.00</c>, <c>E8840</c> to <c>E884.0</c>.</summary>
    private static string DottedIcd9(string code)
    {
        int category = code.StartsWith('E') ? 4 : 3;
        return code.Length > category ? string.Concat(code.AsSpan(0, category), ".", code.AsSpan(category)) : code;
    }
}
