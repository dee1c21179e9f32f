using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd1xxx;

/// <summary>ICD1007: the code leaves open what codes beside it name.</summary>
internal sealed class UnspecifiedCode : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD1007", "Unspecified although a more specific code exists", Severity.Info, new GuidelineReference("I.B.18", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; context.Has(CodeTraits.Unspecified) && i < context.Diagnoses.Length; i++)
        {
            ResolvedDiagnosis diagnosis = context.Diagnoses[i];
            if (diagnosis.IsBillable
                && diagnosis.Has(CodeTraits.Unspecified)
                && !diagnosis.Has(CodeTraits.ExternalCause))
            {
                Check(in context, i, ref findings);
            }
        }
    }

    private static void Check(in RuleContext context, int index, ref FindingBuffer findings)
    {
        Icd10CmEdition edition = context.Edition;
        ResolvedDiagnosis diagnosis = context.Diagnoses[index];
        // The level at which the word comes in: "unspecified" of a header is that of all codes below it.
        int row = diagnosis.Row;
        for (int parent = CodeTable.ParentInUnion(row); parent >= 0; row = parent, parent = CodeTable.ParentInUnion(row))
        {
            if ((RuleTable.TraitsOf(parent) & CodeTraits.Unspecified) != 0 || !IsUnspecified(row, edition))
            {
                continue;
            }

            // Of a trial, only what is found counts: one code beside is enough, and nobody reads the message.
            List<IcdCode>? specific = SpecificBeside(row, parent, diagnosis, edition, context.IsTrial ? 1 : int.MaxValue);
            if (specific is not null)
            {
                findings.Add(new Finding(
                    Rule,
                    SeverityOf(in context, diagnosis),
                    context.IsTrial ? "" : $"{diagnosis.Code} leaves open what other codes name; when the record says more, use {FindingText.List(specific)}",
                    [index],
                    [diagnosis.Code],
                    suggestions: context.IsTrial ? null : [Suggestion.Replace(index, [.. specific.Take(FindingText.MaxListed)], $"replace {diagnosis.Code} by the code that the record supports")]));
            }

            return;
        }
    }

    /// <summary>A warning where edit 20 of the Medicare Code Editor lists the code for inpatient claims.</summary>
    private static Severity SeverityOf(in RuleContext context, ResolvedDiagnosis diagnosis) =>
        context.Claim.Setting == CareSetting.Inpatient && RuleTable.Find(diagnosis.Row, RuleList.CodeEditor, RuleRowKind.Unspecified, context.Edition.Index) >= 0
            ? Severity.Warning
            : Rule.DefaultSeverity;

    private static bool IsUnspecified(int row, Icd10CmEdition edition) =>
        (RuleTable.TraitsOf(row) & CodeTraits.Unspecified) != 0 && edition.Holds(row);

    /// <summary>Whether equal last characters mean the same: by one definition of 7th characters, or else by titles that end with the same word.</summary>
    private static bool EndsAlike(int row, int beside, int edition)
    {
        int definition = SeventhCharacterTable.DefinitionOf(row, edition);
        if (definition >= 0 && definition == SeventhCharacterTable.DefinitionOf(beside, edition))
        {
            return true;
        }

        Span<byte> title = stackalloc byte[TitleTable.MaxLength];
        Span<byte> other = stackalloc byte[TitleTable.MaxLength];
        return LastWord(title.Slice(0, TitleTable.Write(row, edition, title))).SequenceEqual(LastWord(other.Slice(0, TitleTable.Write(beside, edition, other))));
    }

    private static Span<byte> LastWord(Span<byte> title) => title.Slice(title.LastIndexOf((byte)' ') + 1);

    /// <summary>The billable codes, null for none and so many at most, beside the unspecified level, with the same last characters where the code goes on behind it.</summary>
    private static List<IcdCode>? SpecificBeside(int row, int parent, ResolvedDiagnosis diagnosis, Icd10CmEdition edition, int most)
    {
        IcdCode code = diagnosis.Code;
        List<IcdCode>? specific = null;
        int last = CodeTable.LastDescendant(parent);
        int length = CodeTable.CodeAt(row).Length;
        for (int other = parent + 1; other <= last; other++)
        {
            if (other == row)
            {
                other = CodeTable.LastDescendant(row);
                continue;
            }

            IcdCode beside = CodeTable.CodeAt(other);
            if (!edition.Bills(other) || (RuleTable.TraitsOf(other) & CodeTraits.Unspecified) != 0)
            {
                continue;
            }

            bool sameEnding = code.Length == length
                || (beside.Length == code.Length && beside.With(length - 1, code.CharacterAt(length - 1)) == code && EndsAlike(diagnosis.Row, other, edition.Index));
            if (sameEnding)
            {
                (specific ??= []).Add(beside);
                if (specific.Count == most)
                {
                    return specific;
                }
            }
        }

        return specific;
    }
}
