using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd1xxx;

/// <summary>ICD1003: the code is not yet, or no longer, in force on the date of service.</summary>
internal sealed class NotValidOnDate : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD1003", "Code not valid on the date of service", Severity.Error);

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            if (context.Diagnoses[i].Status == DiagnosisStatus.NotInForce)
            {
                findings.Add(Report(context.Diagnoses[i], i, context));
            }
        }
    }

    private static Finding Report(ResolvedDiagnosis diagnosis, int index, in RuleContext context)
    {
        Icd10CmEdition edition = context.Edition;
        uint exists = CodeTable.ExistsMask(diagnosis.Row);
        uint earlier = exists & ((1u << edition.Index) - 1);
        string date = ServiceDate.Text(context.Claim.DateOfService);
        IReadOnlyList<IcdCode> others;
        string message;
        if (earlier == 0)
        {
            int first = FirstEdition(exists);
            others = InForce(Replacements.Predecessors(diagnosis.Row), edition);
            message = $"{diagnosis.Code} is not valid on {date}: it comes into force on {ServiceDate.Text(Icd10Cm.Edition(first).EffectiveFrom)} ({Icd10Cm.Edition(first).Name})";
            message += others.Count == 0 ? "" : $"; until then, use {FindingText.List(others)}";
        }
        else
        {
            int last = LastEdition(earlier);
            others = InForce(Replacements.Successors(diagnosis.Row, ended: true), edition);
            others = others.Count > 0 ? others : InForce(Replacements.Successors(diagnosis.Row), edition);
            message = $"{diagnosis.Code} is not valid on {date}: it was retired on {ServiceDate.Text(Icd10Cm.Edition(last + 1).EffectiveFrom)} (last in {Icd10Cm.Edition(last).Name})";
            message += others.Count == 0 ? "" : $"; replaced by {FindingText.List(others)}";
        }

        return new Finding(
            Rule, Rule.DefaultSeverity, message, [index], [diagnosis.Code],
            suggestions: others.Count == 0 ? [] : [Suggestion.Replace(index, others, $"replace {diagnosis.Code} by {(others.Count == 1 ? "" : "one of ")}{FindingText.List(others)}")]);
    }

    private static IReadOnlyList<IcdCode> InForce(IReadOnlyList<IcdCode> codes, Icd10CmEdition edition) => [.. codes.Where(edition.IsBillable)];

    private static int FirstEdition(uint mask)
    {
        int edition = 0;
        while ((mask >> edition & 1) == 0)
        {
            edition++;
        }

        return edition;
    }

    private static int LastEdition(uint mask)
    {
        int edition = Icd10Cm.Editions.Count - 1;
        while ((mask >> edition & 1) == 0)
        {
            edition--;
        }

        return edition;
    }
}
