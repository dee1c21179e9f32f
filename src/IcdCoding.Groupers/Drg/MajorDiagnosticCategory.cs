using System.Globalization;
using IcdCoding.Groupers.Tables;

namespace IcdCoding.Groupers;

/// <summary>A major diagnostic category (MDC) of the MS-DRG.</summary>
public sealed class MajorDiagnosticCategory
{
    private static readonly Lazy<Dictionary<string, MajorDiagnosticCategory>> Known = new(() => EmbeddedTable.Read("mdc-titles", "mdc", "title", "source")
        .ToDictionary(row => row[0], row => new MajorDiagnosticCategory(int.Parse(row[0], CultureInfo.InvariantCulture), row[1])));

    private MajorDiagnosticCategory(int number, string title) => (Number, Title) = (number, title);

    /// <summary>1 to 25; 0 for codes that lead to none, such as external causes.</summary>
    public int Number { get; }

    /// <summary>What it holds.</summary>
    public string Title { get; }

    /// <summary><c>MDC 5: circulatory system</c>.</summary>
    public override string ToString() => Number == 0 ? "no MDC" : $"MDC {Number}: {Title}";

    internal static MajorDiagnosticCategory Of(string number) => Known.Value[number];
}
