using IcdCoding.Rules;
using IcdCoding.Rules.Icd2xxx;
using IcdCoding.Tables;

namespace IcdCoding.Claims;

/// <summary>Runs the rules over claims. A validator never changes and may be used by many threads.</summary>
public sealed class ClaimValidator
{
    private readonly CodingRule[] _rules;
    private readonly Severity?[] _severities;
    private readonly ProfileRow[][] _profileRows;
    private readonly Acknowledgement[] _acknowledgements;

    /// <summary>The guideline section of each rule in each edition, found when a finding first needs it.</summary>
    private readonly GuidelineReference?[] _guidelines;

    private ClaimValidator(ClaimValidatorOptions options)
    {
        OwnRules.Check(options.Rules, nameof(options));
        ClaimContent.NotNull(options.Severities, "ClaimValidatorOptions.Severities", nameof(options));
        ClaimContent.NoneNull(options.Acknowledgements, "ClaimValidatorOptions.Acknowledgements", nameof(options));
        foreach (Acknowledgement acknowledgement in options.Acknowledgements)
        {
            ClaimContent.NotNull(acknowledgement.Codes, "Acknowledgement.Codes", nameof(options));
        }

        if (options.Policies is not null)
        {
            ClaimContent.NoneNull(options.Policies, "ClaimValidatorOptions.Policies", nameof(options));
        }

        CodingRule[] all = [.. RuleCatalog.With(options.Policies), .. options.Rules];
        Dictionary<string, Severity> overrides = new(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, Severity> severity in options.Severities)
        {
            if (!all.Any(rule => string.Equals(rule.Descriptor.Id, severity.Key, StringComparison.OrdinalIgnoreCase)))
            {
                throw new ArgumentException($"There is no rule '{severity.Key}' to give a severity to.", nameof(options));
            }

            overrides[severity.Key] = severity.Value;
        }

        IReadOnlyList<ProfileRow> profile = options.Profile?.Rows ?? [];
        ProfileRow[] RowsOf(CodingRule rule) => [.. profile.Where(row => string.Equals(row.RuleId, rule.Descriptor.Id, StringComparison.OrdinalIgnoreCase))];
        Severity? Override(CodingRule rule) => overrides.TryGetValue(rule.Descriptor.Id, out Severity severity) ? severity : null;
        _rules =
        [
            .. all.Where(rule => Override(rule) is { } severity
                ? severity != Severity.None
                : rule.Descriptor.DefaultSeverity != Severity.None || RowsOf(rule).Any(row => row.Severity != Severity.None)),
        ];
        Rules = [.. _rules.Select(rule => rule.Descriptor)];
        _severities = [.. _rules.Select(Override)];
        _profileRows = [.. _rules.Select(rule => Override(rule) is null ? RowsOf(rule) : [])];
        _acknowledgements = [.. options.Acknowledgements];
        _guidelines = new GuidelineReference?[_rules.Length * Icd10Cm.Editions.Count];
    }

    /// <summary>The validator with all rules at their own severities.</summary>
    public static ClaimValidator Default { get; } = new(new ClaimValidatorOptions());

    /// <summary>The rules of this library, by id, those included that are off by default.</summary>
    public static IReadOnlyList<RuleDescriptor> AllRules { get; } = [.. RuleCatalog.Rules.Select(rule => rule.Descriptor)];

    /// <summary>The rules that this validator runs, by id.</summary>
    public IReadOnlyList<RuleDescriptor> Rules { get; }

    /// <summary>A validator with other severities, rules of one's own, or acknowledgements.</summary>
    /// <param name="options">What is different from <see cref="Default"/>.</param>
    /// <returns>The validator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A severity is given for a rule that does not exist, a rule of the user's own has an id of this library's or of another rule, or a list is null (the message names it).
    /// </exception>
    public static ClaimValidator Create(ClaimValidatorOptions options) => new(options ?? throw new ArgumentNullException(nameof(options)));

    /// <summary>Validates a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>Findings, reminders, and the rules that could not speak.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    /// <exception cref="ArgumentException">A list of the claim, or what it holds, is null; the message names the property.</exception>
    public ClaimReport Validate(Claim claim)
    {
        FindingBuffer buffer = new() { KeepsReminders = true };
        Validate(in claim, ref buffer);
        Icd10Cm.TryOn(claim.DateOfService, out Icd10CmEdition? edition);
        List<RuleNotRun> notRun = [];
        for (int i = 0; i < _rules.Length; i++)
        {
            if (SeverityOf(i, claim) != Severity.None && MissingInput(_rules[i], claim) is { } reason)
            {
                notRun.Add(new RuleNotRun(_rules[i].Descriptor, reason, _severities[i] is not null || RowOf(i, claim) is not null) { IsOverLimit = IsOverLimit(_rules[i], claim) });
            }
        }

        return new ClaimReport(claim, edition, buffer.Findings.ToArray(), buffer.Reminders.ToArray(), notRun);
    }

    /// <summary>Validates a claim and adds what is found to a buffer. On a claim without findings this allocates nothing.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="findings">Where findings go, behind those that are there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    /// <exception cref="ArgumentException">A list of the claim, or what it holds, is null; the message names the property.</exception>
    public void Validate(in Claim claim, ref FindingBuffer findings)
    {
        if (claim is null)
        {
            throw new ArgumentNullException(nameof(claim));
        }

        ClaimContent.Check(claim);
        int start = findings.Count;
        Run(claim, ref findings, null);
        if (findings.Count > start)
        {
            KeepSuggestionsThatHelp(claim, ref findings, start);
            findings.Sort(start);
        }
    }

    private static string? MissingInput(CodingRule rule, Claim claim) =>
        IsOverLimit(rule, claim) ? $"a claim of at most {Limits.DiagnosesCompared} diagnoses" : rule.MissingInput(claim);

    private static bool IsOverLimit(CodingRule rule, Claim claim) => claim.Diagnoses.Count > Limits.DiagnosesCompared && ComparesDiagnoses(rule);

    private static bool ComparesDiagnoses(CodingRule rule) =>
        rule is not DuplicateCode && rule.Descriptor.Category is RuleCategory.Combination or RuleCategory.Sequence or RuleCategory.Patient;

    /// <param name="claim">The claim.</param>
    /// <param name="findings">Where findings go.</param>
    /// <param name="trial">The finding whose suggestion is tried: then only its rule, and rules that make errors, need to run.</param>
    private void Run(Claim claim, ref FindingBuffer findings, Finding? trial)
    {
        if (!Icd10Cm.TryOn(claim.DateOfService, out Icd10CmEdition? edition))
        {
            findings.Add(DateRule.BeforeFirstEdition(claim));
            return;
        }

        int count = claim.Diagnoses.Count;
        Span<ResolvedDiagnosis> diagnoses = count <= Limits.DiagnosesOnStack ? stackalloc ResolvedDiagnosis[Limits.DiagnosesOnStack] : new ResolvedDiagnosis[count];
        diagnoses = diagnoses.Slice(0, count);
        for (int i = 0; i < count; i++)
        {
            diagnoses[i] = new ResolvedDiagnosis(claim.Diagnoses[i].Code, edition);
        }

        RuleContext context = new(claim, edition, diagnoses, trial is not null, findings.KeepsReminders);
        for (int i = 0; i < _rules.Length; i++)
        {
            int before = findings.Count;
            RuleDescriptor descriptor = _rules[i].Descriptor;
            Severity severity = SeverityOf(i, claim);
            if (severity == Severity.None || (trial is not null && descriptor != trial.Rule && severity != Severity.Error && !_rules[i].MayBeError))
            {
                continue;
            }

            if (MissingInput(_rules[i], claim) is null)
            {
                _rules[i].Analyze(in context, ref findings);
            }

            for (int finding = before; finding < findings.Count; finding++)
            {
                Weigh(ref findings, finding, severity, GuidelineOf(i, edition));
            }
        }
    }

    private GuidelineReference? GuidelineOf(int rule, Icd10CmEdition edition) =>
        _guidelines[(rule * Icd10Cm.Editions.Count) + edition.Index] ??= GuidelineTable.Of(_rules[rule].Descriptor.Id, edition.Index);

    /// <summary>What a rule weighs on a claim: the override, the last row of the profile that fits, or its own.</summary>
    private Severity SeverityOf(int rule, Claim claim)
    {
        if (_severities[rule] is { } severity)
        {
            return severity;
        }

        return RowOf(rule, claim)?.Severity ?? _rules[rule].Descriptor.DefaultSeverity;
    }

    /// <summary>The last row of the profile that fits a rule on a claim.</summary>
    private ProfileRow? RowOf(int rule, Claim claim)
    {
        ProfileRow[] rows = _profileRows[rule];
        for (int i = rows.Length - 1; i >= 0; i--)
        {
            if (rows[i].Fits(claim.Setting, claim.DateOfService))
            {
                return rows[i];
            }
        }

        return null;
    }

    private void Weigh(ref FindingBuffer findings, int index, Severity severity, GuidelineReference? guideline)
    {
        Finding finding = findings[index];
        Acknowledgement? acknowledgement = Array.Find(_acknowledgements, candidate => candidate.Covers(finding));
        Severity ofRule = finding.Rule.DefaultSeverity;
        // What the rule itself weighs lower than usual stays so: a conditional note is no error in a strict profile.
        Severity weighed = acknowledgement is not null ? Severity.Info
            : severity == ofRule || (severity > ofRule && ofRule != Severity.None && finding.Severity < ofRule) ? finding.Severity
            : severity > ofRule ? (ofRule == Severity.None || severity > finding.Severity ? severity : finding.Severity)
            : severity < finding.Severity ? severity : finding.Severity;
        if (guideline is not null && ReferenceEquals(finding.Guideline, finding.Rule.Guideline) && guideline != finding.Guideline)
        {
            finding = finding.With(guideline);
            findings.Replace(index, finding);
        }

        if (acknowledgement is not null || weighed != finding.Severity)
        {
            findings.Replace(index, finding.With(weighed, acknowledgement));
        }
    }

    /// <summary>A suggestion is offered only when the finding is gone and no error is new on the claim that it makes.</summary>
    private void KeepSuggestionsThatHelp(Claim claim, ref FindingBuffer findings, int start)
    {
        FindingBuffer after = default;
        for (int i = start; i < findings.Count; i++)
        {
            Finding finding = findings[i];
            if (finding.Suggestions.Count == 0)
            {
                continue;
            }

            List<Suggestion> kept = [];
            bool changed = false;
            foreach (Suggestion suggestion in finding.Suggestions)
            {
                Suggestion? helpful = ThatHelps(suggestion, claim, finding, findings.Findings.Slice(start), ref after);
                changed |= helpful != suggestion;
                if (helpful is not null)
                {
                    kept.Add(helpful);
                }
            }

            if (changed)
            {
                findings.Replace(i, finding.With(kept));
            }
        }
    }

    /// <summary>The suggestion, of several codes those that help; null when it does not help.</summary>
    private Suggestion? ThatHelps(Suggestion suggestion, Claim claim, Finding finding, ReadOnlySpan<Finding> before, ref FindingBuffer after)
    {
        // A decision to be recorded changes nothing that could be tried.
        if (suggestion.Action == SuggestionAction.Acknowledge)
        {
            return suggestion;
        }

        // The rules are quadratic in the diagnoses: what no claim form can hold gets findings, but no suggestions.
        if (claim.Diagnoses.Count > Limits.DiagnosesReordered)
        {
            return null;
        }

        if (suggestion.Action is SuggestionAction.Remove or SuggestionAction.Replace && suggestion.AlsoRemoves.Count == 0 && finding.Rule != DuplicateCode.Rule
            && suggestion.Index is { } place && SuggestionCheck.Copies(claim, place) is { } copies)
        {
            suggestion = suggestion.WithCopies(copies);
        }

        int choices = suggestion.Action is SuggestionAction.Replace or SuggestionAction.Add ? suggestion.Codes.Count : 1;
        List<IcdCode> helpful = [];
        int helping = 0;
        for (int choice = 0; choice < choices; choice++)
        {
            after.Clear();
            Claim mended = suggestion.ApplyChoice(claim, choice);
            Run(mended, ref after, finding);
            if (SuggestionCheck.Helps(finding, claim, before, mended, after.Findings))
            {
                helping++;
                if (suggestion.IsQuestion)
                {
                    helpful.Add(suggestion.Codes[choice]);
                }
            }
        }

        return helping == 0 ? null : helping == choices ? suggestion : suggestion.WithCodes(helpful);
    }
}
