using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>ICD2006: one code expresses what two or three codes of the claim say.</summary>
internal sealed class CombinationCode : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD2006", "Combination code exists", Severity.Warning, new GuidelineReference("I.B.9", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    internal override bool MayBeError => true;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        if (context.Has(CodeTraits.Combination) && context.Has(CodeTraits.CombinationPartner))
        {
            HypertensiveDisease.Analyze(in context, ref findings);
        }

        for (int i = 0; context.Has(CodeTraits.Combination) && context.Has(CodeTraits.CombinationPartner) && i < context.Diagnoses.Length; i++)
        {
            int entry = -1;
            for (int rule = context.IsRepeat(i) ? -1 : Next(in context, i, ref entry); rule >= 0; rule = Next(in context, i, ref entry))
            {
                Check(in context, i, rule, ref findings);
            }
        }

        for (int i = 0; context.Has(CodeTraits.TitleAxis) && i < context.Diagnoses.Length; i++)
        {
            for (int j = i + 1; context.Diagnoses[i].Has(CodeTraits.TitleAxis) && j < context.Diagnoses.Length; j++)
            {
                if (context.Diagnoses[j].Has(CodeTraits.TitleAxis) && PartOf(in context, i, j) is int part and >= 0 && !context.IsRepeat(i) && !context.IsRepeat(j)
                    && ExcludesTable.FindExcludes1(context.Diagnoses[i].Row, context.Diagnoses[j].Row, context.Edition.Index) < 0)
                {
                    findings.Add(part == 0 ? ReportPart(in context, i, j) : ReportPart(in context, j, i));
                }
            }
        }
    }

    /// <summary>Whether a row of two codes, or the title of one of them, says that both are expressed by one code.</summary>
    internal static bool SpeaksOf(in RuleContext context, int index, int other) =>
        HasRow(in context, index, other) || HasRow(in context, other, index) || PartOf(in context, index, other) >= 0;

    private static bool HasRow(in RuleContext context, int index, int other)
    {
        int entry = -1;
        for (int rule = context.Diagnoses[other].Has(CodeTraits.CombinationPartner) ? Next(in context, index, ref entry) : -1; rule >= 0; rule = Next(in context, index, ref entry))
        {
            if (!RuleTable.HasThird(rule) && RuleTable.OthersContain(rule, context.Diagnoses[other].Row))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Which of two diagnoses (0 or 1) says by its title a part of what the other one says; -1 for neither.</summary>
    private static int PartOf(in RuleContext context, int index, int other)
    {
        Statements statements = Statements.Of(in context.Diagnoses[index], in context.Diagnoses[other], context.Edition, context.Claim.Setting);
        return statements.Kind == StatementKind.Part ? statements.GivesWay : -1;
    }

    /// <summary>The changes that combine two diagnoses of an Excludes1 pair, which is then reported by ICD2001 alone.</summary>
    internal static IReadOnlyList<Suggestion> SuggestionsFor(in RuleContext context, int index, int other)
    {
        foreach ((int a, int b) in new[] { (index, other), (other, index) })
        {
            int entry = -1;
            for (int rule = Next(in context, a, ref entry); rule >= 0; rule = Next(in context, a, ref entry))
            {
                if (!RuleTable.HasThird(rule) && RuleTable.OthersContain(rule, context.Diagnoses[b].Row))
                {
                    return Suggestions(in context, rule, a, [b], Completions(rule, context.Edition));
                }
            }
        }

        return [];
    }

    /// <summary>The next row after <paramref name="entry"/> that names a diagnosis, written by hand or derived from titles; -1 for none.</summary>
    private static int Next(in RuleContext context, int index, ref int entry) => context.Diagnoses[index].Has(CodeTraits.Combination)
        ? RuleTable.Find(context.Diagnoses[index].Row, RuleList.Combination, RuleList.TitleCombination, context.Edition.Index, ref entry)
        : -1;

    private static void Check(in RuleContext context, int a, int rule, ref FindingBuffer findings)
    {
        // What is added once is asked for once: by the first of several diagnoses that the row names.
        if (HasInstead(in context, rule) || (RuleTable.Keeps(rule, 0) && HasEarlier(in context, rule, a)))
        {
            return;
        }

        List<int>? parts = null;
        for (int b = 0; b < context.Diagnoses.Length; b++)
        {
            if (b == a || !context.Diagnoses[b].Has(CodeTraits.CombinationPartner) || context.IsRepeat(b) || !RuleTable.OthersContain(rule, context.Diagnoses[b].Row))
            {
                continue;
            }

            if (RuleTable.HasThird(rule))
            {
                if (ThirdOf(in context, rule, a, b) is int c and >= 0)
                {
                    findings.Add(Report(in context, rule, a, [b], c));
                }
            }
            else if (ExcludesTable.FindExcludes1(context.Diagnoses[a].Row, context.Diagnoses[b].Row, context.Edition.Index) < 0 && !IsPartOfThree(in context, a, b))
            {
                (parts ??= []).Add(b);
            }
        }

        if (parts is not null)
        {
            findings.Add(Report(in context, rule, a, parts, -1));
        }
    }

    private static bool HasEarlier(in RuleContext context, int rule, int index)
    {
        for (int earlier = 0; earlier < index; earlier++)
        {
            int entry = -1;
            int found = Next(in context, earlier, ref entry);
            while (found >= 0 && found != rule)
            {
                found = Next(in context, earlier, ref entry);
            }

            if (found == rule)
            {
                return true;
            }
        }

        return false;
    }

    private static int ThirdOf(in RuleContext context, int rule, int a, int b)
    {
        for (int c = 0; c < context.Diagnoses.Length; c++)
        {
            if (c != a && c != b && context.Diagnoses[c].Has(CodeTraits.CombinationPartner) && RuleTable.ThirdContains(rule, context.Diagnoses[c].Row))
            {
                return c;
            }
        }

        return -1;
    }

    /// <summary>Whether the combination code is on the claim already: what is then superfluous beside it, ICD2007 and Excludes1 say.</summary>
    private static bool HasInstead(in RuleContext context, int rule)
    {
        for (int interval = 0; interval < RuleTable.InsteadCount(rule); interval++)
        {
            (int first, int last) = RuleTable.Instead(rule, interval);
            foreach (ResolvedDiagnosis diagnosis in context.Diagnoses)
            {
                if (diagnosis.IsBillable && diagnosis.Row >= first && diagnosis.Row <= last)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a row that names three codes speaks of these two.</summary>
    private static bool IsPartOfThree(in RuleContext context, int a, int other)
    {
        int entry = -1;
        for (int rule = Next(in context, a, ref entry); rule >= 0; rule = Next(in context, a, ref entry))
        {
            for (int b = 0; RuleTable.HasThird(rule) && b < context.Diagnoses.Length; b++)
            {
                if (b != a && context.Diagnoses[b].IsBillable && RuleTable.OthersContain(rule, context.Diagnoses[b].Row)
                    && ThirdOf(in context, rule, a, b) is int c and >= 0 && (b == other || c == other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Finding Report(in RuleContext context, int rule, int a, List<int> parts, int c)
    {
        List<int> indexes = [a, .. parts];
        if (c >= 0)
        {
            indexes.Add(c);
        }

        List<IcdCode> kept = [];
        foreach (int index in indexes)
        {
            if (RuleTable.Keeps(rule, index == a ? 0 : index == c ? 2 : 1))
            {
                kept.Add(context.Diagnoses[index].Code);
            }
        }

        indexes.Sort();
        IcdCode[] codes = context.CodesAt(indexes);

        List<IcdCode> instead = Completions(rule, context.Edition);
        string with = FindingText.Listing(kept);
        string use = instead.Count == 0 ? $"are expressed by {with} alone"
            : $"are reported as {FindingText.List(instead)}{(with.Length == 0 ? "" : $" with {with}")}";
        bool fromTitles = RuleTable.List(rule) == RuleList.TitleCombination;
        return new Finding(
            Rule,
            RuleTable.Severity(rule, Rule.DefaultSeverity),
            $"{FindingText.Listing(codes)} {use}: {(fromTitles ? $"\"{CodeTable.Title(CodeTable.Find(instead[0]), context.Edition.Index)}\"" : FindingText.Because(rule, context.Edition.Index))}",
            indexes,
            codes,
            suggestions: Suggestions(in context, rule, a, parts, instead),
            guideline: fromTitles ? null : FindingText.Section(rule, context.Edition.Index));
    }

    private static Finding ReportPart(in RuleContext context, int part, int whole)
    {
        IcdCode code = context.Diagnoses[part].Code, combined = context.Diagnoses[whole].Code;
        return new Finding(
            Rule,
            Rule.DefaultSeverity,
            $"{combined} says already what {code} says: \"{CodeTable.Title(context.Diagnoses[whole].Row, context.Edition.Index)}\"",
            [Math.Min(part, whole), Math.Max(part, whole)],
            part < whole ? [code, combined] : [combined, code],
            suggestions: [FindingText.RemoveSuggestion(part, code).AsPreferred()]);
    }

    private static Suggestion[] Suggestions(in RuleContext context, int rule, int a, List<int> parts, List<IcdCode> instead)
    {
        IcdCode code = context.Diagnoses[a].Code;
        if (instead.Count == 0)
        {
            int removed = RuleTable.Keeps(rule, 0) ? parts[0] : a;
            return [FindingText.RemoveSuggestion(removed, context.Diagnoses[removed].Code).AsPreferred()];
        }

        string name = FindingText.List(instead), replace = $"replace {code} by {name}";
        if (!RuleTable.Keeps(rule, 1))
        {
            foreach (int part in parts)
            {
                replace += $" and remove {context.Diagnoses[part].Code} (diagnosis {part + 1})";
            }
        }

        Suggestion change = RuleTable.Keeps(rule, 0) ? Suggestion.Add(instead, $"add {name}")
            : RuleTable.Keeps(rule, 1) ? Suggestion.Replace(a, instead, replace)
            : Merge([a, .. parts], instead, replace);
        // The combination replaces its parts; between several only the record can choose, and what the row weighs as information it has to support.
        return [change.IsQuestion || RuleTable.Severity(rule, Rule.DefaultSeverity) == Severity.Info ? change : change.AsPreferred()];
    }

    /// <summary>The combination stands where the first of its parts stood.</summary>
    private static Suggestion Merge(List<int> parts, List<IcdCode> instead, string text)
    {
        parts.Sort();
        return Suggestion.Merge(parts, instead, text);
    }

    private static List<IcdCode> Completions(int rule, Icd10CmEdition edition)
    {
        List<IcdCode> codes = [];
        for (int interval = 0; interval < RuleTable.InsteadCount(rule); interval++)
        {
            (int first, int last) = RuleTable.Instead(rule, interval);
            for (int row = first; row <= last; row++)
            {
                if (edition.Bills(row))
                {
                    codes.Add(CodeTable.CodeAt(row));
                }
            }
        }

        return codes;
    }
}
