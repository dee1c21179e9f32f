using System.Globalization;
using System.Text.RegularExpressions;
using IcdCoding.TabularCompiler.Editions;

namespace IcdCoding.TabularCompiler.Sources;

/// <summary>The conversion table of CMS and NCHS: for every new code, since when it exists and what was coded before.</summary>
internal static partial class ConversionFile
{
    private const string FirstColumn = "Current code assignment";
    private const string NoPrevious = "None";
    private const int Columns = 3;

    /// <summary>A spreadsheet counts days from here, so that full dates are printed as numbers.</summary>
    private static readonly DateOnly SpreadsheetEpoch = new(1899, 12, 30);

    /// <exception cref="SourceException">The header line is missing, or a row is not a code, a year or date, and codes.</exception>
    public static IReadOnlyList<ConversionRow> Read(SourceFile file)
    {
        List<ConversionRow> rows = new List<ConversionRow>();
        bool isPastHeader = false;
        foreach ((int line, IReadOnlyList<string> printed) in CsvText.Rows(file.ReadText()))
        {
            string[] cells = [.. printed.Select(cell => WhiteSpace.Fold(cell))];
            if (!isPastHeader)
            {
                isPastHeader = cells[0] == FirstColumn;
            }
            else if (cells.Any(cell => cell.Length > 0))
            {
                rows.Add(ReadRow($"{file.Name}, line {line}", cells));
            }
        }

        return isPastHeader ? rows : throw new SourceException(file.Name, $"a header line that begins with \"{FirstColumn}\"", "none");
    }

    private static ConversionRow ReadRow(string place, string[] cells)
    {
        if (cells.Length != Columns || !Code().IsMatch(cells[0]) || !int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out int effective))
        {
            throw new SourceException(place, "a code, a year or date, and the previous codes", $"\"{string.Join(',', cells)}\"");
        }

        // What remains without codes may only be separators: another word would be a statement that is not understood.
        string remainder = Separators().Replace(PreviousCodes().Replace(cells[2], ""), "");
        (string First, string Last)[] previous =
            [.. PreviousCodes().Matches(cells[2]).Select(match => (WithDot(match.Groups["first"].Value), WithDot(match.Groups[match.Groups["last"].Success ? "last" : "first"].Value)))];
        if (remainder.Length > 0 || (previous.Length == 0) != (cells[2] == NoPrevious))
        {
            throw new SourceException(place, $"previous codes or ranges separated by commas or \"and\", or {NoPrevious}", $"\"{cells[2]}\"");
        }

        const int LastYear = 9999;
        string code = WithDot(cells[0]);
        return effective <= LastYear
            ? new ConversionRow(code, effective, null, previous, place)
            : new ConversionRow(code, 0, SpreadsheetEpoch.AddDays(effective), previous, place);
    }

    // W453XXA is printed without its dot.
    private static string WithDot(string code) => CodeText.Dotted(CodeText.Undotted(code));

    [GeneratedRegex(@"^[A-Z]([0-9][0-9A-Z]|[A-Z][0-9])(\.?[0-9A-Z]{1,4})?$")]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(?<first>[A-Z]([0-9][0-9A-Z]|[A-Z][0-9])(\.?[0-9A-Z]{1,4})?)(-(?<last>[A-Z]([0-9][0-9A-Z]|[A-Z][0-9])(\.?[0-9A-Z]{1,4})?)|\.?-)?")]
    private static partial Regex PreviousCodes();

    // "K59.09 AND Code from categories T36-T50", "K31.89 and a code from R11-", "None".
    [GeneratedRegex(@"\b(and|a|codes?|from|in|categories|none)\b|[,;&\s]", RegexOptions.IgnoreCase)]
    private static partial Regex Separators();
}
