using IcdCoding.Claims;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>ICD2003: a code is reported once for an encounter.</summary>
internal sealed class DuplicateCode : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD2003", "Same code twice", Severity.Error, new GuidelineReference("I.B.12", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        ReadOnlySpan<ResolvedDiagnosis> diagnoses = context.Diagnoses;
        if (diagnoses.Length > Limits.DiagnosesCompared)
        {
            FindAmongMany(diagnoses, ref findings);
            return;
        }

        for (int i = 0; i < diagnoses.Length; i++)
        {
            if (diagnoses[i].IsBillable && Next(diagnoses, i) is > 0 and var second && !context.IsRepeat(i))
            {
                List<int> places = [i];
                for (int place = second; place > 0; place = Next(diagnoses, place))
                {
                    places.Add(place);
                }

                findings.Add(Of(diagnoses[i].Code, places));
            }
        }
    }

    /// <summary>The next place of the same code; 0 for none.</summary>
    private static int Next(ReadOnlySpan<ResolvedDiagnosis> diagnoses, int place)
    {
        for (int next = place + 1; next < diagnoses.Length; next++)
        {
            if (diagnoses[next].Code == diagnoses[place].Code)
            {
                return next;
            }
        }

        return 0;
    }

    private static void FindAmongMany(ReadOnlySpan<ResolvedDiagnosis> diagnoses, ref FindingBuffer findings)
    {
        Dictionary<IcdCode, List<int>> placesOf = [];
        for (int i = 0; i < diagnoses.Length; i++)
        {
            if (diagnoses[i].IsBillable)
            {
                if (!placesOf.TryGetValue(diagnoses[i].Code, out List<int>? places))
                {
                    placesOf.Add(diagnoses[i].Code, places = []);
                }

                places.Add(i);
            }
        }

        foreach (KeyValuePair<IcdCode, List<int>> code in placesOf.Where(code => code.Value.Count > 1).OrderBy(code => code.Value[0]))
        {
            findings.Add(Of(code.Key, code.Value));
        }
    }

    private static Finding Of(IcdCode code, List<int> places) => new(
        Rule,
        Rule.DefaultSeverity,
        $"{code} is reported {(places.Count == 2 ? "twice" : $"{places.Count} times")}",
        places,
        [code],
        suggestions: [Suggestion.RemoveAll([.. places.Skip(1)], $"remove {code} ({FindingText.Places(places.Skip(1))})").AsPreferred()]);
}
