using IcdCoding.Claims;
using IcdCoding.Documentation;
using IcdCoding.Rules;

namespace IcdCoding.Pages;

/// <summary>Questions that coders ask of every code, answered by running the library, and curated ones.</summary>
internal static class PageQuestions
{
    internal static List<CodingQuestion> Of(CodeGuide page, GuidanceTable guidance, ClaimReport alone)
    {
        List<CodingQuestion> questions = [];
        foreach (QuestionRow row in guidance.Questions(page.Code, page.Edition.Index))
        {
            ClaimReport? report = row.With.Count == 0 ? null : ClaimValidator.Default.Validate(Together(page, [page.Code, .. row.With]));
            questions.Add(new CodingQuestion
            {
                Text = row.Question,
                Answer = report is null ? row.Answer : $"{Verdict(report)} {row.Answer}".TrimEnd(),
                Report = report,
                Sources = row.Sources,
            });
        }

        if (page.Status == DiagnosisStatus.Billable)
        {
            AddPartner(page, questions);
            AddFirstListed(page, alone, questions);
        }

        return questions;
    }

    /// <summary>What the validator says of codes on one claim: its errors, or else its warnings on more than one of them.</summary>
    private static string Verdict(ClaimReport report)
    {
        List<Finding> errors = [.. report.Findings.Where(finding => finding.Severity == Severity.Error)];
        if (errors.Count > 0)
        {
            return "No: " + string.Join("; ", errors.Select(finding => finding.Message)) + ".";
        }

        List<Finding> warnings = [.. report.Findings.Where(finding => finding.Severity == Severity.Warning)];
        return warnings.Count > 0
            ? "With a warning: " + string.Join("; ", warnings.Select(finding => finding.Message)) + "."
            : "Yes: no rule of ICD-10-CM forbids it.";
    }

    /// <summary>The nearest Excludes1 partner, if no curated question asks for it already.</summary>
    private static void AddPartner(CodeGuide page, List<CodingQuestion> questions)
    {
        IcdCode partner = default;
        foreach (ExcludedRange range in page.Excludes1Partners
            .OrderByDescending(range => range.Note.Class == NoteClass.Unconditional)
            .ThenByDescending(range => range.Note.OwnerCode == page.Code)
            .ThenByDescending(range => range.First == range.Last))
        {
            partner = page.Edition.IsBillable(range.First) ? range.First : page.Edition[range.First].Descendants.FirstOrDefault(entry => entry.IsBillable)?.Code ?? default;
            if (!partner.IsEmpty)
            {
                break;
            }
        }

        if (partner.IsEmpty || questions.Any(question => question.Report?.Claim.Diagnoses.Any(diagnosis => diagnosis.Code == partner) == true))
        {
            return;
        }

        ClaimReport report = ClaimValidator.Default.Validate(Together(page, [page.Code, partner]));
        Finding? conflict = report.Findings.FirstOrDefault(finding => finding.Rule.Id == "ICD2001");
        questions.Add(new CodingQuestion
        {
            Text = $"Can {page.Code} and {partner} be billed together?",
            Answer = conflict is null ? Verdict(report) : conflict.Severity == Severity.Error ? $"No: {conflict.Message}." : $"Only where the note does not apply: {conflict.Message}.",
            Report = report,
            IsDerived = true,
        });
    }

    private static void AddFirstListed(CodeGuide page, ClaimReport alone, List<CodingQuestion> questions)
    {
        if (questions.Any(question => question.Text.IndexOf("first-listed", StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return;
        }

        List<Finding> sequence = [.. alone.Findings.Where(finding => finding.Rule.Category == RuleCategory.Sequence && finding.Severity >= Severity.Warning && finding.Rule.Id is not ("ICD3003" or "ICD3004"))];
        questions.Add(new CodingQuestion
        {
            Text = $"May {page.Code} be the first-listed diagnosis?",
            Answer = sequence.Count == 0 ? "Yes: no rule on sequence speaks against it." : "Not as it stands: " + string.Join("; ", sequence.Select(finding => finding.Message)) + ".",
            Report = alone,
            IsDerived = true,
        });
    }

    private static Claim Together(CodeGuide page, IcdCode[] codes) => new() { DateOfService = page.Date, Diagnoses = [.. codes.Select(code => new Diagnosis(code))] };
}
