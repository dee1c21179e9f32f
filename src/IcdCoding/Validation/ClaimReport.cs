namespace IcdCoding.Claims;

/// <summary>What the rules found on a claim.</summary>
public sealed partial class ClaimReport
{
    internal ClaimReport(Claim claim, Icd10CmEdition? edition, IReadOnlyList<Finding> findings, IReadOnlyList<Finding> reminders, IReadOnlyList<RuleNotRun> rulesNotRun)
    {
        Claim = claim;
        Edition = edition;
        Findings = findings;
        Reminders = reminders;
        foreach (Finding finding in findings)
        {
            Errors += finding.Severity == Severity.Error ? 1 : 0;
            Warnings += finding.Severity == Severity.Warning ? 1 : 0;
        }

        RulesNotRun = rulesNotRun;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The edition in force on the date of service; null when the date is before ICD-10-CM came into use (see the finding).</summary>
    public Icd10CmEdition? Edition { get; }

    /// <summary>The findings, by the first diagnosis they concern, then by rule.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>
    /// Notes that hold on a condition which only the record decides ("if applicable", "such as"), or for a whole section or chapter: nothing that a
    /// claim has to answer, kept for a second reading.
    /// </summary>
    public IReadOnlyList<Finding> Reminders { get; }

    /// <summary>Rules that could not speak, with what they lack.</summary>
    public IReadOnlyList<RuleNotRun> RulesNotRun { get; }

    /// <summary>Whether any finding is an error.</summary>
    public bool HasErrors => Errors > 0;

    /// <summary>The number of errors.</summary>
    public int Errors { get; }

    /// <summary>The number of warnings.</summary>
    public int Warnings { get; }
}
