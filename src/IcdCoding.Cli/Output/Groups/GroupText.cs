using IcdCoding.Groupers;

namespace IcdCoding.Cli.Output.Groups;

/// <summary>What codes are grouped by, for people: one line a list, the version behind it.</summary>
internal sealed class GroupText(TextWriter writer, bool terminal)
{
    private readonly Paint _paint = new(terminal);

    internal void Write(GroupedCodes grouped)
    {
        foreach (IcdCode code in grouped.Codes)
        {
            Write(grouped, code);
        }

        WriteTogether(grouped);
        writer.WriteLine(_paint.Faint($"{grouped.Groupings.Date:yyyy-MM-dd}, ICD-10-CM {grouped.Edition.Name}; in brackets the version of each list"));
    }

    /// <summary>The HCC categories of the codes together, of which some give way to others.</summary>
    internal void WriteTogether(GroupedCodes grouped)
    {
        if (grouped.Codes.Count == 0)
        {
            return;
        }

        writer.WriteLine(_paint.Bold("HCC of these codes together, hierarchies applied (no score: factors are not at hand)"));
        foreach (HccModel model in grouped.Models)
        {
            GroupingAnswer<HccProfile> answer = grouped.Profile(model);
            string name = $"HCC {HccModelName.Of(model)}";
            Fact(name, answer, profile => $"{profile}");
            foreach (TrumpedCategory trumped in answer.TryGetValue(out HccProfile? profile) ? profile.Trumped : [])
            {
                Line("", $"{trumped}");
            }
        }
    }

    internal void Write(GroupedCodes grouped, IcdCode code)
    {
        writer.WriteLine($"{_paint.Bold(code.ToString())}  {grouped.Title(code) ?? Missing(code, grouped)}");
        Groupings groupings = grouped.Groupings;
        if (grouped.Title(code) is not null)
        {
            Fact("CC/MCC", groupings.CcMcc(code), assignment => assignment.Category is { } category ? $"{assignment}; {category} (as principal diagnosis)" : $"{assignment}");
            foreach (HccModel model in grouped.Models)
            {
                Fact($"HCC {HccModelName.Of(model)}", grouped.Hcc(code, model), Hcc);
            }

            Fact("CCSR", groupings.Ccsr(code), Ccsr);
            Fact("chronic", groupings.IsChronic(code), YesNo);
            Fact("Elixhauser", groupings.Elixhauser(code), assignment => $"{assignment}");
            Fact("POA exempt", groupings.IsPoaExempt(code), YesNo);
        }

        Fact("ICD-9-CM", groupings.Icd9Equivalents(code), equivalents => $"{equivalents}{Marks(equivalents)}");
    }

    private static string Missing(IcdCode code, GroupedCodes grouped) => Groupings.IsWhoOnly(code)
        ? "a code of the WHO's ICD-10 that ICD-10-CM does not have"
        : $"not in ICD-10-CM {grouped.Edition.Name}";

    private static string YesNo(bool value) => value ? "yes" : "no";

    private static string Hcc(HccAssignment assignment) =>
        $"{assignment}{(assignment.AppliedEdit is { } applied ? $"; edit {applied}" : assignment.OpenEdit is { } open ? $"; edit not decided without --birth-date or --sex: {open}" : "")}";

    private static string Ccsr(CcsrAssignment assignment) =>
        $"{assignment}; default {(assignment.InpatientDefault is { } inpatient ? $"inpatient {inpatient}, outpatient {assignment.OutpatientDefault}" : "not at hand")}";

    private static string Marks(GemEquivalents<string> equivalents) =>
        (equivalents.IsApproximate && !equivalents.HasNoMap ? "; ~ approximate" : "") + (equivalents.HasCombinations ? "; [scenario.choice list] of a combination" : "");

    private void Fact<T>(string name, GroupingAnswer<T> answer, Func<T, string> words)
    {
        if (answer.TryGetValue(out T? value))
        {
            Line(name, $"{words(value)} {_paint.Faint($"[{answer.Version!.Name}]")}");
            return;
        }

        Line(name, answer.Status == AnswerStatus.Unavailable ? $"unavailable for this date; held: {string.Join(", ", answer.Held.Select(version => version.Name))}" : answer.Explanation!);
        if (answer.LastHeld is { } last)
        {
            string when = $"{last.Version!.Name}, which ended on {last.Version.Through:yyyy-MM-dd}";
            Line("", _paint.Faint(last.TryGetValue(out T? before) ? $"not for this date: {when}, has {words(before)}" : $"not for this date: {when}: {last.Explanation}"));
        }
    }

    private void Line(string name, string value) => writer.WriteLine($"  {_paint.Faint($"{name,-14}")} {value}");
}
