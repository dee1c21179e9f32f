using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace IcdCoding.Cli.Inputs;

/// <summary>How the fields of a table are separated, as its first line tells.</summary>
/// <param name="Delimiter">Between fields.</param>
/// <param name="Skipped">Lines before the header: Excel's <c>sep=;</c>.</param>
internal sealed record CsvForm(string Delimiter, int Skipped)
{
    /// <summary>A field larger than this is a quotation mark that nobody closed.</summary>
    private const int MaxField = 1 << 20;

    private const string Announcement = "sep=";

    private static readonly string[] Delimiters = [",", ";", "\t", "|"];

    /// <summary>The form in which the first line has most columns that are part of a claim, then most columns.</summary>
    /// <exception cref="UsageException">The first line names a separator that is none.</exception>
    internal static CsvForm Of(string start, ColumnNames names)
    {
        if (start.StartsWith(Announcement, StringComparison.OrdinalIgnoreCase) && start.Length > Announcement.Length)
        {
            char separator = start[Announcement.Length];
            return separator == '\t' || (char.IsAscii(separator) && (char.IsPunctuation(separator) || char.IsSymbol(separator)) && separator != '"')
                ? new CsvForm(separator.ToString(), 1)
                : throw new UsageException($"The first line, {Announcement}, names no separator: it is a comma, semicolon, tab or bar.");
        }

        return new CsvForm(Delimiters.MaxBy(delimiter => Header(start, delimiter) is var header ? (1000 * ClaimColumns.Score(header, names)) + Math.Min(999, header.Length) : 0)!, 0);
    }

    /// <summary>The fields of the first line.</summary>
    internal static string[] Header(string start, string delimiter)
    {
        using CsvParser parser = new(new StringReader(start), Configuration(delimiter, static _ => { }));
        try
        {
            return parser.Read() ? [.. Enumerable.Range(0, parser.Count).Select(field => parser[field])] : [];
        }
        catch (MaxFieldSizeException)
        {
            return [];
        }
    }

    internal static CsvConfiguration Configuration(string delimiter, Action<string> badData) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = delimiter,
        Mode = CsvMode.RFC4180,
        TrimOptions = TrimOptions.Trim,
        IgnoreBlankLines = false,
        MaxFieldSize = MaxField,
        BadDataFound = arguments => badData(arguments.Field),
    };
}
