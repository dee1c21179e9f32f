using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>
/// Hypertension with heart and kidney disease (I.C.9.a): the claim is read as a whole, whatever of it is combined already, and one code says all
/// of it. Which codes say what is <c>hypertensive-disease.tsv</c>; the code wanted is the one that says what the claim says.
/// </summary>
internal static class HypertensiveDisease
{
    [Flags]
    private enum Says
    {
        Nothing = 0,
        Hypertension = 1,
        HeartDisease = 2,
        HeartFailure = 4,
        KidneyDisease = 8,
        KidneyFailure = 16,

        /// <summary>A heart disease that is in the hypertension code and is not reported beside it.</summary>
        Included = 32,
    }

    internal static void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        if (CodeWanted(in context) is int code and >= 0)
        {
            findings.Add(Report(in context, code, RowOf(code, context.Edition.Index)));
        }
    }

    /// <summary>Whether one of two diagnoses gives way to the one code of the claim: an Excludes1 between them then says the same.</summary>
    internal static bool AreCombined(in RuleContext context, int index, int other) =>
        Of(in context, index) != Says.Nothing && Of(in context, other) != Says.Nothing
        && CodeWanted(in context) is int code and >= 0 && (IsSuperfluous(in context, index, code) || IsSuperfluous(in context, other, code));

    /// <summary>The code that says what the claim says, where something has to be changed for it; else -1.</summary>
    private static int CodeWanted(in RuleContext context)
    {
        int hypertension = -1;
        Says claim = Says.Nothing;
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            Says says = Of(in context, i);
            claim |= says & ~Says.Included;
            hypertension = hypertension < 0 && (says & Says.Hypertension) != 0 ? i : hypertension;
        }

        int code = hypertension < 0 || claim == Says.Hypertension ? -1 : CodeThatSays(Worst(claim), context.Diagnoses[hypertension].Row, context.Edition);
        for (int i = 0; code >= 0 && i < context.Diagnoses.Length; i++)
        {
            if (IsSuperfluous(in context, i, code))
            {
                return code;
            }
        }

        return -1;
    }

    private static int PlaceOf(in RuleContext context, int code)
    {
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            if (context.Diagnoses[i].IsBillable && context.Diagnoses[i].Row == code)
            {
                return i;
            }
        }

        return -1;
    }

    private static Says Of(in RuleContext context, int index) =>
        context.Diagnoses[index].Has(CodeTraits.Combination) && !context.IsRepeat(index) ? Of(context.Diagnoses[index].Row, context.Edition.Index) : Says.Nothing;

    private static Says Of(int row, int edition)
    {
        Says says = Says.Nothing;
        int entry = -1;
        for (int rule = RuleTable.Find(row, RuleList.HypertensiveDisease, edition, ref entry); rule >= 0; rule = RuleTable.Find(row, RuleList.HypertensiveDisease, edition, ref entry))
        {
            says |= RuleTable.Kind(rule) switch
            {
                RuleRowKind.Hypertension => Says.Hypertension,
                RuleRowKind.HeartFailure => Says.HeartFailure,
                RuleRowKind.HeartDisease => Says.HeartDisease,
                RuleRowKind.HeartDiseaseIncluded => Says.HeartDisease | Says.Included,
                RuleRowKind.KidneyDisease => Says.KidneyDisease,
                _ => Says.KidneyFailure,
            };
        }

        return says;
    }

    /// <summary>Heart failure is the heart disease, and stage 5 or end-stage disease the kidney disease, that the code has to name.</summary>
    private static Says Worst(Says says) =>
        says & ~((says & Says.HeartFailure) != 0 ? Says.HeartDisease : Says.Nothing) & ~((says & Says.KidneyFailure) != 0 ? Says.KidneyDisease : Says.Nothing);

    private static int CodeThatSays(Says says, int hypertension, Icd10CmEdition edition)
    {
        int rule = RuleTable.Find(hypertension, RuleList.HypertensiveDisease, RuleRowKind.Hypertension, edition.Index);
        for (int interval = 0; interval < RuleTable.InsteadCount(rule); interval++)
        {
            (int first, int last) = RuleTable.Instead(rule, interval);
            for (int row = first; row <= last; row++)
            {
                if (edition.Bills(row) && Of(row, edition.Index) == says)
                {
                    return row;
                }
            }
        }

        return -1;
    }

    /// <summary>The row that says why a code of hypertension with another disease is the one: the first that is not on hypertension alone.</summary>
    private static int RowOf(int code, int edition)
    {
        int entry = -1;
        int rule = RuleTable.Find(code, RuleList.HypertensiveDisease, edition, ref entry);
        while (RuleTable.Kind(rule) == RuleRowKind.Hypertension)
        {
            rule = RuleTable.Find(code, RuleList.HypertensiveDisease, edition, ref entry);
        }

        return rule;
    }

    /// <summary>Whether a diagnosis is in the code: another hypertension code, or a heart disease that is not reported beside it.</summary>
    private static bool IsSuperfluous(in RuleContext context, int index, int code)
    {
        Says says = Of(in context, index);
        return (says & Says.Included) != 0 || ((says & Says.Hypertension) != 0 && context.Diagnoses[index].Row != code);
    }

    private static Finding Report(in RuleContext context, int code, int rule)
    {
        List<int> indexes = [];
        List<IcdCode> codes = [], kept = [];
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            if (Of(in context, i) != Says.Nothing)
            {
                indexes.Add(i);
                codes.Add(context.Diagnoses[i].Code);
                if (!IsSuperfluous(in context, i, code))
                {
                    kept.Add(context.Diagnoses[i].Code);
                }
            }
        }

        string use = PlaceOf(in context, code) >= 0
            ? $"are expressed by {FindingText.Listing(kept)} alone"
            : $"are reported as {CodeTable.CodeAt(code)}{(kept.Count == 0 ? "" : $" with {FindingText.Listing(kept)}")}";
        return new Finding(
            CombinationCode.Rule,
            RuleTable.Severity(rule, CombinationCode.Rule.DefaultSeverity),
            $"{FindingText.Listing(codes)} {use}: {FindingText.Because(rule, context.Edition.Index)}",
            indexes,
            codes,
            suggestions: [Change(in context, code)],
            guideline: FindingText.Section(rule, context.Edition.Index));
    }

    /// <summary>The code in the place of the first hypertension code, and what it includes taken away.</summary>
    private static Suggestion Change(in RuleContext context, int code)
    {
        IcdCode wanted = CodeTable.CodeAt(code);
        int place = PlaceOf(in context, code);
        List<int> removed = [];
        List<string> changes = [];
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            if (!IsSuperfluous(in context, i, code))
            {
                continue;
            }

            IcdCode there = context.Diagnoses[i].Code;
            if (place < 0 && (Of(in context, i) & Says.Hypertension) != 0)
            {
                place = i;
                changes.Insert(0, $"replace {there} by {wanted}");
            }
            else
            {
                removed.Add(i);
                changes.Add($"remove {there} (diagnosis {i + 1})");
            }
        }

        string text = string.Join(" and ", changes);
        bool isThere = context.Diagnoses[place].Row == code;
        return (removed.Count == 0 ? Suggestion.Replace(place, [wanted], text)
            : isThere && removed.Count == 1 ? Suggestion.Remove(removed[0], text)
            : Suggestion.Merge([place, .. removed], [wanted], text)).AsPreferred();
    }
}
