using System.Globalization;
using IcdCoding.Cli.Streams;

namespace IcdCoding.Cli.Inputs;

/// <summary>A date in a field of a table.</summary>
internal static class TableDate
{
    /// <summary>Forms that say themselves which is which.</summary>
    private static readonly string[] Clear = ["yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "ddMMMyyyy", "d-MMM-yyyy", "d MMM yyyy", "MMM d yyyy", "MMM d, yyyy"];
    private static readonly string[] MonthFirst = ["M/d/yyyy", "M-d-yyyy", "M.d.yyyy"];
    private static readonly string[] DayFirst = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];

    /// <summary>ISO, also without dashes or with a time behind, SAS (<c>15JAN2026</c>), and with a known order <c>1/15/2026</c>.</summary>
    /// <exception cref="UnreadableClaimException">Something else; the message names the column.</exception>
    internal static DateOnly Parse(string text, DateForm form, string column)
    {
        if (Exact(Day(text), Clear) is { } clear)
        {
            return clear;
        }

        string day = text.Split(' ', 2)[0];
        if (Exact(day, form == DateForm.Dmy ? DayFirst : MonthFirst) is { } slashed && form != DateForm.Unknown)
        {
            return slashed;
        }

        string hint = form == DateForm.Unknown && (Exact(day, MonthFirst) ?? Exact(day, DayFirst)) is not null ? "; say with --dates mdy or --dates dmy what comes first" : ", yyyy-MM-dd";
        throw new UnreadableClaimException($"{column}: '{InputText.Shorten(text)}' is not a date{hint}");
    }

    /// <summary>Whether it is a date, whatever comes first in it.</summary>
    internal static bool IsDate(string text) => (Exact(Day(text), Clear) ?? Exact(text.Split(' ', 2)[0], MonthFirst) ?? Exact(text.Split(' ', 2)[0], DayFirst)) is not null;

    /// <summary>A date and time without the time: the date as it was written, wherever the clock stood.</summary>
    private static string Day(string text) => text.Length > 10 && text[10] is 'T' or ' ' && text[4] == '-' ? text[..10] : text;

    private static DateOnly? Exact(string text, string[] forms) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;
}
