using IcdCoding.Claims;
using IcdCoding.Rules.Icd7xxx;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>The part of ICD3002 that rests on the chart: a cause that is established goes before the finding it explains, though no note says so.</summary>
internal static class DocumentedCause
{
    internal static void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            if (!context.Diagnoses[i].IsBillable)
            {
                continue;
            }

            IcdCode code = context.Diagnoses[i].Code;
            IcdCode cause = default;
            int place = -1;
            bool isBefore = false;
            foreach (IcdCode candidate in ChartReview.Causes(context.Claim, code, context.Edition))
            {
                int at = PlaceOf(in context, candidate);
                isBefore |= at >= 0 && at < i;
                if (cause.IsEmpty || (place < 0 && at >= 0))
                {
                    (cause, place) = (candidate, at);
                }
            }

            if (!cause.IsEmpty && !isBefore)
            {
                findings.Add(Report(in context, i, code, cause, place).With((GuidelineReference?)null));
            }
        }
    }

    private static Finding Report(in RuleContext context, int index, IcdCode code, IcdCode cause, int place)
    {
        const string Basis = "documentation practice, no note of the Tabular List";
        if (place < 0)
        {
            return new Finding(
                CodeFirst.Rule, CodeFirst.Rule.DefaultSeverity, $"{cause} is established as the cause of {code} and is not on the claim; it goes before it ({Basis})", [index], [code]);
        }

        List<int> order = [.. Enumerable.Range(0, context.Diagnoses.Length).Where(other => other != place)];
        order.Insert(index, place);
        return new Finding(
            CodeFirst.Rule,
            CodeFirst.Rule.DefaultSeverity,
            $"{cause} is established as the cause of {code}, stands behind it and belongs before it ({Basis})",
            [index, place],
            [code, cause],
            null,
            [Suggestion.Reorder(context.Claim, order, $"put {cause} before {code}")]);
    }

    private static int PlaceOf(in RuleContext context, IcdCode code)
    {
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            if (context.Diagnoses[i].Code == code)
            {
                return i;
            }
        }

        return -1;
    }
}
