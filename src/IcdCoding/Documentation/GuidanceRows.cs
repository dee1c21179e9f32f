using IcdCoding.Coverages;

namespace IcdCoding.Documentation;

/// <summary>A row of guidance: the code it holds for, with all below it, and the first edition in which it does.</summary>
internal abstract record GuidanceRow(IcdCode Code, int Since, IReadOnlyList<CitedSource> Sources);

internal sealed record EntryRow(IcdCode Code, int Since, string Region, bool CauseFirst, string Context, IReadOnlyList<CitedSource> Sources) : GuidanceRow(Code, Since, Sources);

internal sealed record ElementRow(IcdCode Code, int Since, DocumentationElement Element, EvidenceCondition Met, IReadOnlyList<CitedSource> Sources) : GuidanceRow(Code, Since, Sources);

internal sealed record AlternativeRow(IcdCode Code, int Since, EvidenceCondition When, IReadOnlyList<Coverages.DiagnosisRange> Codes, string Text, IReadOnlyList<CitedSource> Sources) : GuidanceRow(Code, Since, Sources)
{
    internal string Named => string.Join(", ", Codes.Select(range => range.ToString()));
}

internal sealed record PitfallRow(IcdCode Code, int Since, string Rule, string Text, IReadOnlyList<CitedSource> Sources) : GuidanceRow(Code, Since, Sources);

internal sealed record ProcedureRow(IcdCode Code, int Since, IReadOnlyList<string> Procedures, string Reason, IReadOnlyList<CitedSource> Sources) : GuidanceRow(Code, Since, Sources);

internal sealed record QuestionRow(IcdCode Code, int Since, string Question, IReadOnlyList<IcdCode> With, string Answer, IReadOnlyList<CitedSource> Sources) : GuidanceRow(Code, Since, Sources);
