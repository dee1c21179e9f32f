using IcdCoding.Claims;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>ICD3004: a code that a code-also note asks for is missing. The note implies no order.</summary>
internal sealed class CodeAlso : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD3004", "Code also", Severity.Info, new GuidelineReference("I.A.17", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings) => AdditionalNotes.Analyze(in context, NoteKind.CodeAlso, ref findings);
}
