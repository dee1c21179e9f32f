using IcdCoding.Groupers;

namespace IcdCoding.Cli.Output.Groups;

/// <summary>What one diagnosis is grouped by, as columns of a table; <c>none</c> is an answer, <c>unavailable</c> and <c>not listed</c> are not.</summary>
internal sealed record GroupColumns(IReadOnlyList<string> Values)
{
    /// <summary>The rule of a row that holds groups, which is no finding.</summary>
    internal const string Rule = "groups";

    internal static IReadOnlyList<string> Names { get; } = ["cc_mcc", "mdc", "hcc_v28", "hcc_v24", "rxhcc_v08", "ccsr", "chronic", "elixhauser", "poa_exempt", "group_versions"];

    internal static GroupColumns Of(GroupedCodes grouped, IcdCode code)
    {
        Groupings groupings = grouped.Groupings;
        List<string> versions = [];
        string Cell<T>(string name, GroupingAnswer<T> answer, Func<T, string> words)
        {
            if (answer.Version is { } version)
            {
                versions.Add($"{name}={version.Name}");
            }

            return answer.TryGetValue(out T? value) ? words(value)
                : answer.Status switch { AnswerStatus.Unavailable => "unavailable", AnswerStatus.NotDetermined => "not determined", _ => "not listed" };
        }

        string Hcc(string name, HccModel model) => Cell(name, grouped.Hcc(code, model), assignment => List(assignment.Categories.Select(category => $"{category.Number}")));
        GroupingAnswer<CcMccAssignment> complication = groupings.CcMcc(code);
        string[] cells =
        [
            Cell("cc_mcc", complication, assignment => assignment.Severity switch { ComplicationSeverity.Mcc => "MCC", ComplicationSeverity.Cc => "CC", _ => "none" }),
            complication.TryGetValue(out CcMccAssignment? known) ? $"{(known.Category is { } category ? category.Number : "unavailable")}" : "unavailable",
            Hcc("hcc_v28", HccModel.V28),
            Hcc("hcc_v24", HccModel.V24),
            Hcc("rxhcc_v08", HccModel.RxV08),
            Cell("ccsr", groupings.Ccsr(code), assignment => List(assignment.Categories.Select(ccsr => ccsr.Id))),
            Cell("chronic", groupings.IsChronic(code), YesNo),
            Cell("elixhauser", groupings.Elixhauser(code), assignment => List(assignment.Measures.Select(measure => measure.Id))),
            Cell("poa_exempt", groupings.IsPoaExempt(code), YesNo),
        ];
        return new GroupColumns([.. cells, string.Join(' ', versions)]);
    }

    /// <summary>The columns that have something to say, in one line.</summary>
    public override string ToString() => string.Join("; ", Names.Zip(Values).Take(Values.Count - 1).Where(pair => pair.Second is not "none").Select(pair => $"{pair.First} {pair.Second}"));

    private static string YesNo(bool value) => value ? "yes" : "no";

    private static string List(IEnumerable<string> values) => string.Join(' ', values) is { Length: > 0 } text ? text : "none";
}
