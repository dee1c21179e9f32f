using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd4xxx;

/// <summary>ICD4001: the patient's age does not fit the diagnosis.</summary>
internal sealed class AgeConflict : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD4001", "Age conflict", Severity.Warning);

    private static readonly RuleRowKind[] Lists = [RuleRowKind.Newborn, RuleRowKind.Pediatric, RuleRowKind.Maternity, RuleRowKind.Adult];

    public override RuleDescriptor Descriptor => Rule;

    public override string? MissingInput(Claim claim) =>
        claim.Patient?.BirthDate is not { } birthDate ? "the patient's date of birth"
        : !Icd10Cm.TryOn(claim.DateOfService, out Icd10CmEdition? edition) ? null
        : !ListTable.IsKnown(RuleRowKind.Adult, edition.Index) ? "the Medicare Code Editor's age lists for this edition, which are not at hand"
        : ImpossibleAge.Is(birthDate, claim.DateOfService, edition) ? "a date of birth that fits the date of service"
        : null;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        if (!context.Has(CodeTraits.CodeEditor) || context.Claim.Patient?.BirthDate is not { } birthDate)
        {
            return;
        }

        int age = Age.InYears(birthDate, context.Claim.DateOfService);
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            if (context.Diagnoses[i].Has(CodeTraits.CodeEditor))
            {
                Check(in context, i, age, ref findings);
            }
        }
    }

    private static void Check(in RuleContext context, int index, int age, ref FindingBuffer findings)
    {
        ResolvedDiagnosis diagnosis = context.Diagnoses[index];
        int edition = context.Edition.Index;
        foreach (RuleRowKind list in Lists)
        {
            if (RuleTable.Find(diagnosis.Row, RuleList.CodeEditor, list, edition) >= 0
                && ListTable.TryGetAges(list, edition, out int lowest, out int highest) && (age < lowest || age > highest))
            {
                string ages = lowest == highest ? $"age {lowest}" : $"ages {lowest} to {highest}";
                findings.Add(new Finding(
                    Rule,
                    Rule.DefaultSeverity,
                    $"{diagnosis.Code} is a diagnosis of {ages} and the patient is {age} years old (Medicare Code Editor, {Name(list)})",
                    [index],
                    [diagnosis.Code]));
            }
        }
    }

    private static string Name(RuleRowKind list) => list switch
    {
        RuleRowKind.Newborn => "newborn",
        RuleRowKind.Pediatric => "pediatric",
        RuleRowKind.Maternity => "maternity",
        _ => "adult",
    };
}
