using IcdCoding.Claims;

namespace IcdCoding.Rules.Icd1xxx;

/// <summary>ICD1002: the code is well formed, and no edition holds it.</summary>
internal sealed class UnknownCode : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD1002", "Unknown code", Severity.Error, new GuidelineReference("I.A.2", "FY2026"));

    /// <summary>Two categories: shorter is one code that is not known.</summary>
    private const int TwoCodesLength = 6;

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            ResolvedDiagnosis diagnosis = context.Diagnoses[i];
            if (diagnosis.Status == DiagnosisStatus.Unknown
                && ForeignCode.Recognize(context.Claim.Diagnoses[i].Text, diagnosis) is null
                && SeventhCharacterProblem.Of(diagnosis, context.Edition) is null)
            {
                FieldContent content = Read(diagnosis.Code, context.Edition);
                findings.Add(new Finding(
                    Rule, Rule.DefaultSeverity, $"{diagnosis.Code} {content.Statement}", [i], [diagnosis.Code],
                    suggestions: content.Codes.Count == 0 ? null : [Suggested(i, diagnosis.Code, content)]));
            }
        }
    }

    private static Suggestion Suggested(int index, IcdCode code, FieldContent content)
    {
        Suggestion suggestion = Suggestion.Replace(index, content.Codes, $"replace {code} by {(content.Codes.Count == 1 ? "" : "one of ")}{FindingText.List(content.Codes)}");
        return content.IsDecided && content.Codes.Count == 1 ? suggestion.AsPreferred() : suggestion;
    }

    private static FieldContent Read(IcdCode code, Icd10CmEdition edition)
    {
        string message = $"is in no edition of ICD-10-CM from {Icd10Cm.Editions[0].Name} to {Icd10Cm.Latest.Name}";
        string text = code.ToString("N");
        if (text.Length >= TwoCodesLength && FieldContent.RunTogether(text) is { Count: > 0 } codes && codes.All(edition.IsBillable))
        {
            return new FieldContent($"{message}, but {FieldContent.Several(codes).Statement}", [], false);
        }

        NearestCode alike = NearestCode.LookingAlike(text, edition);
        if (alike.Codes.Count == 1)
        {
            CodeEntry entry = edition[alike.Codes[0]];
            return new FieldContent($"{message}; {(alike.How is { } how ? $"with {how} it is" : "characters that look alike would make it")} {entry.Code} ({entry.Title})", alike.Codes, alike.IsDecided);
        }

        if (alike.Codes.Count > 1)
        {
            return new FieldContent($"{message}; characters that look alike would make it {FindingText.Listing(alike.Codes)}", alike.Codes, false);
        }

        return text[text.Length - 1] == 'X' && FieldContent.PatternOf(code.ToString(), edition, withPlaceholder: true) is { } pattern && !edition.IsBillable(code.WithoutLast())
            ? pattern with { Statement = $"{message}; it {pattern.Statement}" }
            : Above(code, message, edition);
    }

    private static FieldContent Above(IcdCode code, string message, Icd10CmEdition edition)
    {
        IcdCode above = code;
        while (!above.IsCategory && !edition.Contains(above))
        {
            above = above.WithoutLast();
        }

        return !edition.TryGet(above, out CodeEntry? entry) ? new FieldContent($"{message}; it has no category {above} either", [], false)
            : entry.IsBillable ? new FieldContent($"{message}; the nearest code is {above} ({entry.Title})", [above], false)
            : new FieldContent($"{message}; the nearest header is {above} ({entry.Title})", [], false);
    }
}
