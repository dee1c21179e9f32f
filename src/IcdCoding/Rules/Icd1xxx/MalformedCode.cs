using IcdCoding.Claims;

namespace IcdCoding.Rules.Icd1xxx;

/// <summary>ICD1001: a text in the place of a code does not have the form of one, and does not look like a code of another system.</summary>
internal sealed class MalformedCode : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD1001", "Malformed code", Severity.Error, new GuidelineReference("I.A.2", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            if (context.Diagnoses[i].Status != DiagnosisStatus.Malformed)
            {
                continue;
            }

            string text = context.Claim.Diagnoses[i].Text ?? "";
            if (ForeignCode.Recognize(text, context.Diagnoses[i]) is null)
            {
                FieldContent content = Read(text, context.Edition);
                findings.Add(new Finding(
                    Rule, Rule.DefaultSeverity, $"{Quoted.Of(text)} {content.Statement}", [i], [default],
                    suggestions: content.Codes.Count == 0 ? null : [Suggested(i, content)]));
            }
        }
    }

    /// <summary>The replacement: a finished fix for one code, preferred where the text decides for it; a question for several.</summary>
    internal static Suggestion Suggested(int index, FieldContent content)
    {
        Suggestion suggestion = Suggestion.Replace(index, content.Codes, $"replace it by {(content.Codes.Count == 1 ? "" : "one of ")}{FindingText.List(content.Codes)}");
        return content.IsDecided && content.Codes.Count == 1 ? suggestion.AsPreferred() : suggestion;
    }

    private static FieldContent Read(string text, Icd10CmEdition edition)
    {
        const string NoForm = "does not have the form of an ICD-10-CM code";
        PlainText plain = PlainText.Of(text);
        if (FieldContent.Of(plain, edition) is { } content)
        {
            return content;
        }

        string characters = plain.LettersAndDigits;
        if (IcdCode.TryParse(characters, out IcdCode code) && edition.TryGet(code, out CodeEntry? entry))
        {
            string what = plain.Disguise() ?? $"{NoForm}: {Signs(plain.Characters, code)}";
            return new FieldContent($"{what}; it reads {code} ({entry.Title})", [code], true);
        }

        NearestCode nearest = NearestCode.To(characters, edition);
        string begin = plain.Disguise() is { } disguise ? $"{NoForm}, and {disguise}" : NoForm;
        return nearest.Codes.Count switch
        {
            0 => new FieldContent(begin, [], false),
            1 when nearest.How is { } how => new FieldContent($"{begin}; with {how} it is {Titled(nearest.Codes[0], edition)}", nearest.Codes, nearest.IsDecided),
            1 => new FieldContent($"{begin}; the nearest code is {Titled(nearest.Codes[0], edition)}", nearest.Codes, false),
            _ => new FieldContent($"{begin}; equally near are {FindingText.Listing(nearest.Codes)}", nearest.Codes, false),
        };
    }

    /// <summary>What is wrong with the signs of a text whose letters and digits are those of a code.</summary>
    private static string Signs(string text, IcdCode code) =>
        text.IndexOf(',') >= 0 && text.Replace(',', '.') == code.ToString() ? "it has a comma in the place of the dot"
        : IcdCode.TryParse(text.Trim([.. text.Where(character => !PlainText.IsLetterOrDigit(character))]), out IcdCode trimmed) && trimmed == code ? "other signs stand around it"
        : "its dot is doubled or in the wrong place, or other signs stand in it";

    private static string Titled(IcdCode code, Icd10CmEdition edition) => $"{code} ({edition[code].Title})";
}
