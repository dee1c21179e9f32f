using System.Text;
using IcdCoding.Rules;

namespace IcdCoding.Claims;

/// <summary>What a rule found on a claim: what is wrong, where it says so, and what can be done.</summary>
public sealed partial class Finding
{
    /// <summary>A finding of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="severity">How much it weighs on this claim.</param>
    /// <param name="message">What is wrong and why, in one sentence, without the rule's id.</param>
    /// <param name="diagnosisIndexes">The diagnoses concerned, from 0; empty when the claim as a whole is meant.</param>
    /// <param name="codes">Their codes.</param>
    /// <param name="citation">The note line behind it; null when it rests on the code tables or the guidelines.</param>
    /// <param name="suggestions">What can be done.</param>
    /// <param name="guideline">The section of the guidelines that says so; null for that of the rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/>, <paramref name="message"/>, <paramref name="diagnosisIndexes"/> or <paramref name="codes"/> is null.</exception>
    public Finding(
        RuleDescriptor rule,
        Severity severity,
        string message,
        IReadOnlyList<int> diagnosisIndexes,
        IReadOnlyList<IcdCode> codes,
        Citation? citation = null,
        IReadOnlyList<Suggestion>? suggestions = null,
        GuidelineReference? guideline = null)
    {
        Rule = rule ?? throw new ArgumentNullException(nameof(rule));
        Severity = severity;
        Message = message ?? throw new ArgumentNullException(nameof(message));
        DiagnosisIndexes = diagnosisIndexes ?? throw new ArgumentNullException(nameof(diagnosisIndexes));
        Codes = codes ?? throw new ArgumentNullException(nameof(codes));
        Citation = citation;
        Suggestions = suggestions ?? [];
        Guideline = guideline ?? Rule.Guideline;
    }

    /// <summary>The rule.</summary>
    public RuleDescriptor Rule { get; }

    /// <summary>How much it weighs: the rule's severity, as the case, the profile and acknowledgements change it.</summary>
    public Severity Severity { get; }

    /// <summary>What is wrong and why, in one sentence.</summary>
    public string Message { get; }

    /// <summary>The diagnoses concerned, from 0, in sequence.</summary>
    public IReadOnlyList<int> DiagnosisIndexes { get; }

    /// <summary>The codes of <see cref="DiagnosisIndexes"/>; the empty code for a text that is none.</summary>
    public IReadOnlyList<IcdCode> Codes { get; }

    /// <summary>The note line behind the finding; null when it rests on the code tables or the guidelines.</summary>
    public Citation? Citation { get; }

    /// <summary>The section of the guidelines behind the finding; null when it stands on tables alone.</summary>
    public GuidelineReference? Guideline { get; private init; }

    /// <summary>What can be done.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; }

    /// <summary>The decision to report in spite of the finding; null when there is none.</summary>
    public Acknowledgement? Acknowledgement { get; private init; }

    /// <summary>
    /// Whether this only reminds of a note that holds on a condition ("if applicable", "such as") or for a whole section or chapter. Reminders
    /// are kept apart from findings (<see cref="ClaimReport.Reminders"/>).
    /// </summary>
    public bool IsReminder { get; init; }

    /// <summary>The acknowledgement of this finding: the documented decision to report these codes in spite of it.</summary>
    /// <param name="reason">Why, for example that the two conditions are unrelated to each other (I.A.12.a).</param>
    /// <param name="by">By whom.</param>
    /// <param name="when">When.</param>
    /// <returns>The acknowledgement, to be handed to the validator.</returns>
    public Acknowledgement Acknowledge(string reason, string by, DateOnly when) => new() { RuleId = Rule.Id, Codes = Codes, Reason = reason, By = by, When = when };

    /// <summary><c>error ICD2001: … [diagnoses 1, 2]</c>, counting diagnoses from 1.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(IsReminder ? "reminder" : Vocabulary.Of(Severity));
        text.Append(' ').Append(Rule.Id).Append(": ").Append(Message);
        if (DiagnosisIndexes.Count > 0)
        {
            text.Append(" [").Append(FindingText.Places(DiagnosisIndexes)).Append(']');
        }

        return text.ToString();
    }

    internal Finding With(Severity severity, Acknowledgement? acknowledgement) => Copy(severity, Suggestions, Guideline, acknowledgement);

    internal Finding With(IReadOnlyList<Suggestion> suggestions) => Copy(Severity, suggestions, Guideline, Acknowledgement);

    /// <summary>The same finding resting on that section of the guidelines; on none for null.</summary>
    internal Finding With(GuidelineReference? guideline) => Copy(Severity, Suggestions, guideline, Acknowledgement);

    private Finding Copy(Severity severity, IReadOnlyList<Suggestion> suggestions, GuidelineReference? guideline, Acknowledgement? acknowledgement) =>
        new(Rule, severity, Message, DiagnosisIndexes, Codes, Citation, suggestions) { Guideline = guideline, Acknowledgement = acknowledgement, IsReminder = IsReminder };
}
