using System.Globalization;

namespace IcdCoding;

/// <summary>Dates as the tables hold them: the number yyyymmdd.</summary>
internal static class ServiceDate
{
    internal const string Format = "yyyy-MM-dd";

    internal static int ToNumber(DateOnly date) => (date.Year * 10_000) + (date.Month * 100) + date.Day;

    internal static DateOnly FromNumber(int date) => new(date / 10_000, date / 100 % 100, date % 100);

    internal static string Text(DateOnly date) => date.ToString(Format, CultureInfo.InvariantCulture);

    internal static string Text(int date) => Text(FromNumber(date));
}
