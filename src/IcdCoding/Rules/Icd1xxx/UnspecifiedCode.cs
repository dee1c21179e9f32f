using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd1xxx;

/// <summary>ICD1007: the code leaves open what other codes name of the same condition.</summary>
internal sealed class UnspecifiedCode : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD1007", "Unspecified although a more specific code exists", Severity.Info, new GuidelineReference("I.B.18", "FY2026"));

    /// <summary>As many codes as anyone chooses from.</summary>
    private const int MaxCandidates = 10;

    private const int SeventhPlace = 6;

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; context.Has(CodeTraits.Unspecified) && i < context.Diagnoses.Length; i++)
        {
            ResolvedDiagnosis diagnosis = context.Diagnoses[i];
            if (diagnosis.IsBillable
                && diagnosis.Has(CodeTraits.Unspecified)
                && !diagnosis.Has(CodeTraits.ExternalCause)
                && SpecificityTable.Find(diagnosis.Row, context.Edition.Index) is int entry and >= 0)
            {
                Check(in context, i, entry, ref findings);
            }
        }
    }

    private static void Check(in RuleContext context, int index, int entry, ref FindingBuffer findings)
    {
        ResolvedDiagnosis diagnosis = context.Diagnoses[index];
        if (context.IsTrial)
        {
            // Of a trial, only what is found counts, and nobody reads the message.
            if (HasForms(entry, diagnosis, context.Edition))
            {
                findings.Add(new Finding(Rule, SeverityOf(in context, diagnosis), "", [index], [diagnosis.Code]));
            }

            return;
        }

        List<IcdCode> codes = [];
        string more = SpecificityTable.Many(entry) is int many and > 0 ? Categories(entry, many, context.Edition) : Listed(entry, diagnosis, context.Edition, codes);
        if (more.Length > 0)
        {
            findings.Add(new Finding(
                Rule,
                SeverityOf(in context, diagnosis),
                $"{diagnosis.Code} leaves open what other codes name; when the record says more, {more}",
                [index],
                [diagnosis.Code],
                suggestions: codes.Count == 0 ? null : [Suggestion.Replace(index, codes, $"replace {diagnosis.Code} by the code that the record supports").AsQuestion()]));
        }
    }

    private static bool HasForms(int entry, ResolvedDiagnosis diagnosis, Icd10CmEdition edition)
    {
        for (int target = 0; target < SpecificityTable.Count(entry); target++)
        {
            if (SpecificityTable.Many(entry) > 0 || Forms(entry, target, diagnosis, edition).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the codes stand, when they are too many to be listed.</summary>
    private static string Categories(int entry, int many, Icd10CmEdition edition)
    {
        List<string> categories = [];
        for (int target = 0; target < SpecificityTable.Count(entry); target++)
        {
            int row = SpecificityTable.Target(entry, target).First;
            if (edition.Holds(row))
            {
                categories.Add(Named(row, edition));
            }
        }

        string where = categories.Count > MaxCandidates
            ? $"{string.Join(", ", categories.Take(MaxCandidates))} and {categories.Count - MaxCandidates} more"
            : string.Join(", ", categories);
        return $"use one of about {many} codes: {where}";
    }

    /// <summary>The codes; when they are more than anyone chooses from, their headers with the number of codes, and no code to choose.</summary>
    private static string Listed(int entry, ResolvedDiagnosis diagnosis, Icd10CmEdition edition, List<IcdCode> codes)
    {
        List<string> headers = [];
        for (int target = 0; target < SpecificityTable.Count(entry); target++)
        {
            List<IcdCode> forms = Forms(entry, target, diagnosis, edition);
            codes.AddRange(forms);
            if (forms.Count > 0)
            {
                headers.Add(forms.Count == 1 ? forms[0].ToString() : $"{Named(SpecificityTable.Target(entry, target).First, edition)}: {forms.Count} codes");
            }
        }

        if (codes.Count is > 0 and <= MaxCandidates)
        {
            return $"use {string.Join(", ", codes)}";
        }

        int count = codes.Count;
        codes.Clear();
        return count == 0 ? "" : $"use one of {count} codes: {string.Join("; ", headers)}";
    }

    /// <summary>The billable codes of a target; of a code with a 7th character those with the same one, in the same meaning.</summary>
    private static List<IcdCode> Forms(int entry, int target, ResolvedDiagnosis diagnosis, Icd10CmEdition edition)
    {
        List<IcdCode> forms = [];
        bool hasSeventh = SpecificityTable.Owner(entry) != diagnosis.Row;
        char seventh = diagnosis.Code.CharacterAt(SeventhPlace);
        int definition = hasSeventh ? SeventhCharacterTable.DefinitionOf(diagnosis.Row, edition.Index) : -1;
        (int first, int last) = SpecificityTable.Target(entry, target);
        for (int row = first; row <= last; row++)
        {
            if (row != diagnosis.Row && edition.Bills(row)
                && (!hasSeventh || (CodeTable.CodeAt(row).CharacterAt(SeventhPlace) == seventh && SeventhCharacterTable.DefinitionOf(row, edition.Index) == definition)))
            {
                forms.Add(CodeTable.CodeAt(row));
            }
        }

        return forms;
    }

    /// <summary><c>I50.2- (Systolic (congestive) heart failure)</c>.</summary>
    private static string Named(int row, Icd10CmEdition edition)
    {
        CodeEntry entry = new(edition, row);
        return $"{entry.Code}{(entry.IsBillable ? "" : entry.Code.IsCategory ? ".-" : "-")} ({entry.Title})";
    }

    /// <summary>A warning where edit 20 of the Medicare Code Editor lists the code for inpatient claims.</summary>
    private static Severity SeverityOf(in RuleContext context, ResolvedDiagnosis diagnosis) =>
        context.Claim.Setting == CareSetting.Inpatient && RuleTable.Find(diagnosis.Row, RuleList.CodeEditor, RuleRowKind.Unspecified, context.Edition.Index) >= 0
            ? Severity.Warning
            : Rule.DefaultSeverity;
}
