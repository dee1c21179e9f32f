using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd4xxx;

/// <summary>ICD4004: the date of birth lies after the date of service, or so far before it that nobody is of that age.</summary>
internal sealed class ImpossibleAge : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD4004", "Date of birth does not fit the date of service", Severity.Error);

    public override RuleDescriptor Descriptor => Rule;

    public override string? MissingInput(Claim claim) => claim.Patient?.BirthDate is null ? "the patient's date of birth" : null;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        DateOnly service = context.Claim.DateOfService;
        if (context.Claim.Patient?.BirthDate is not { } birthDate || !Is(birthDate, service, context.Edition))
        {
            return;
        }

        int age = Age.InYears(birthDate, service);
        int highest = ListTable.HighestAge(context.Edition.Index, out int listed);
        string message = age < 0
            ? $"the date of birth {ServiceDate.Text(birthDate)} is after the date of service {ServiceDate.Text(service)}; correct the one that is wrong"
            : $"the patient would be {age} years old: born on {ServiceDate.Text(birthDate)}, date of service {ServiceDate.Text(service)}; ages up to {highest} are accepted (Medicare Code Editor, {EditionTable.Name(listed)}); correct the date that is wrong";
        findings.Add(new Finding(Rule, Rule.DefaultSeverity, message, [], []));
    }

    /// <summary>Whether the rule reports: what depends on the age is not asked then.</summary>
    internal static bool Is(DateOnly birthDate, DateOnly service, Icd10CmEdition edition)
    {
        int age = Age.InYears(birthDate, service);
        return age < 0 || age > ListTable.HighestAge(edition.Index, out _);
    }
}
