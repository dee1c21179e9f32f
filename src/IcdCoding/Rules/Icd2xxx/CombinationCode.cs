using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>ICD2006: one code expresses what two or three codes of the claim say.</summary>
internal sealed class CombinationCode : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD2006", "Combination code exists", Severity.Warning, new GuidelineReference("I.B.9", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
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
            for (int j = i + 1; j < context.Diagnoses.Length; j++)
            {
                if (PartOf(in context, i, j) is int part and >= 0 && !context.IsRepeat(i) && !context.IsRepeat(j)
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
                    return Suggestions(in context, rule, a, b, Completions(rule, context.Edition));
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
        for (int b = 0; b < context.Diagnoses.Length; b++)
        {
            if (b == a || !context.Diagnoses[b].Has(CodeTraits.CombinationPartner) || context.IsRepeat(b) || !RuleTable.OthersContain(rule, context.Diagnoses[b].Row))
            {
                continue;
            }

            if (!RuleTable.HasThird(rule))
            {
                bool excluded = ExcludesTable.FindExcludes1(context.Diagnoses[a].Row, context.Diagnoses[b].Row, context.Edition.Index) >= 0;
                if (!excluded && !IsPartOfThree(in context, a, b) && !HasInstead(in context, rule))
                {
                    findings.Add(Report(in context, rule, a, b, -1));
                }
            }
            else if (ThirdOf(in context, rule, a, b) is int c and >= 0 && !HasInstead(in context, rule))
            {
                findings.Add(Report(in context, rule, a, b, c));
            }
        }
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

    private static Finding Report(in RuleContext context, int rule, int a, int b, int c)
    {
        int[] indexes = c < 0 ? [a, b] : [a, b, c];
        Array.Sort(indexes);
        IcdCode[] codes = new IcdCode[indexes.Length];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = context.Diagnoses[indexes[i]].Code;
        }

        List<IcdCode> instead = Completions(rule, context.Edition);
        string kept = FindingText.Listing(Kept(in context, rule, a, b, c));
        string use = instead.Count == 0 ? $"are expressed by {kept} alone"
            : $"are reported as {FindingText.List(instead)}{(kept.Length == 0 ? "" : $" with {kept}")}";
        bool fromTitles = RuleTable.List(rule) == RuleList.TitleCombination;
        return new Finding(
            Rule,
            RuleTable.Severity(rule, Rule.DefaultSeverity),
            $"{FindingText.Listing(codes)} {use}: {(fromTitles ? $"\"{CodeTable.Title(CodeTable.Find(instead[0]), context.Edition.Index)}\"" : FindingText.Because(rule, context.Edition.Index))}",
            indexes,
            codes,
            suggestions: Suggestions(in context, rule, a, b, instead),
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

    private static List<IcdCode> Kept(in RuleContext context, int rule, int a, int b, int c)
    {
        List<IcdCode> kept = [];
        int[] places = [a, b, c];
        for (int letter = 0; letter < places.Length; letter++)
        {
            if (places[letter] >= 0 && RuleTable.Keeps(rule, letter))
            {
                kept.Add(context.Diagnoses[places[letter]].Code);
            }
        }

        return kept;
    }

    private static Suggestion[] Suggestions(in RuleContext context, int rule, int a, int b, List<IcdCode> instead)
    {
        IcdCode code = context.Diagnoses[a].Code, other = context.Diagnoses[b].Code;
        if (instead.Count == 0)
        {
            return RuleTable.Keeps(rule, 0) ? [FindingText.RemoveSuggestion(b, other)] : [FindingText.RemoveSuggestion(a, code)];
        }

        string name = FindingText.List(instead);
        return
        [
            RuleTable.Keeps(rule, 0) ? Suggestion.Add(instead, $"add {name}")
                : RuleTable.Keeps(rule, 1) ? Suggestion.Replace(a, instead, $"replace {code} by {name}")
                : Merge(a, b, rule, instead, a < b ? $"replace {code} by {name} and remove {other} (diagnosis {b + 1})" : $"replace {other} by {name} and remove {code} (diagnosis {a + 1})"),
        ];
    }

    /// <summary>One code that says both by its title, or reports both sides, takes the place of its parts; where several are offered, the record decides.</summary>
    private static Suggestion Merge(int a, int b, int rule, List<IcdCode> instead, string text)
    {
        // The combination stands where the first of its parts stood.
        Suggestion merge = Suggestion.Merge(Math.Min(a, b), Math.Max(a, b), instead, text);
        return !merge.IsQuestion && RuleTable.List(rule) == RuleList.TitleCombination ? merge.AsPreferred() : merge;
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
