using IcdCoding.Claims;

namespace IcdCoding.Rules.Icd3xxx;

/// <summary>ICD3003: a code that a use-additional note asks for is missing, or stands before the code that carries the note.</summary>
internal sealed class UseAdditional : CodingRule
{
    internal static readonly RuleDescriptor Rule = new("ICD3003", "Use additional code", Severity.Info, new GuidelineReference("I.B.7", "FY2026"));

    public override RuleDescriptor Descriptor => Rule;

    public override void Analyze(in RuleContext context, ref FindingBuffer findings) => AdditionalNotes.Analyze(in context, NoteKind.UseAdditional, ref findings);
}
