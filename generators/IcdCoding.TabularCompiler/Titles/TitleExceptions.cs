namespace IcdCoding.TabularCompiler.Titles;

/// <summary>Codes whose titles are not read for an axis, since both values may be true of one patient: <c>rules/title-exceptions.tsv</c>, written by hand.</summary>
internal sealed class TitleExceptions
{
    private readonly ILookup<string, string> _beginnings;

    private TitleExceptions(ILookup<string, string> beginnings) => _beginnings = beginnings;

    /// <summary>No exceptions.</summary>
    public static TitleExceptions None { get; } = Parse([]);

    /// <summary>Reads the lines of the table: axis, codes (each stands for all below it), reason.</summary>
    public static TitleExceptions Parse(IEnumerable<string> lines) => new(
        lines.Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'))
            .SelectMany(cells => cells[1].Split(' ').Select(code => (Axis: cells[0], Code: code.Replace(".", "", StringComparison.Ordinal))))
            .ToLookup(row => row.Axis, row => row.Code, StringComparer.Ordinal));

    /// <summary>Whether a code (without dot) is left out of an axis.</summary>
    public bool Holds(string axis, string code) => _beginnings[axis].Any(beginning => code.StartsWith(beginning, StringComparison.Ordinal));
}
