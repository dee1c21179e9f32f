using IcdCoding.Claims;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>ICD3001: a manifestation stands first.</summary>
internal sealed class ManifestationFirst : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD3001", "Manifestation code first", Severity.Error, new GuidelineReference("I.A.13", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        if (context.Diagnoses.Length == 0 || !SequencingNotes.IsManifestation(context.Diagnoses[0], context.Edition.Index))
        {
            return;
        }

        IcdCode code = context.Diagnoses[0].Code;
        int found = SequencingNotes.UnconditionalCodeFirst(context.Diagnoses[0], context.Edition.Index);
        int cited = found >= 0 ? found : SequencingNotes.AnyCodeFirst(context.Diagnoses[0], context.Edition.Index);
        NoteReference note = cited < 0 ? default : new NoteReference(context.Edition, cited);
        string because = found < 0
            ? context.Diagnoses[0].Has(CodeTraits.Manifestation) ? "its title says that the disease is classified elsewhere" : "it is on the list of manifestations of the Medicare Code Editor"
            : $"{SequencingNotes.Quote(note)}";
        findings.Add(new Finding(
            Rule,
            Rule.DefaultSeverity,
            $"{code} is a manifestation and cannot be first: {because}; report the underlying condition before it",
            [0],
            [code],
            cited < 0 ? null : new Citation(note),
            SequenceProposal.ForFirst(in context)));
    }
}
