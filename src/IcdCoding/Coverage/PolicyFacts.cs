using IcdCoding.Text;

namespace IcdCoding.Coverages;

/// <summary>What a table says of a policy.</summary>
internal sealed class PolicyFacts
{
    internal required string Id { get; init; }

    internal ServicePeriod Period { get; init; }

    internal CoveragePolicyKind Kind { get; set; }

    internal string Title { get; set; } = "";

    internal string Source { get; set; } = "";

    internal DateOnly? VerifiedOn { get; set; }

    internal bool IsComplete { get; set; }

    internal List<ProcedureRange> Procedures { get; } = [];

    internal List<DiagnosisRange> Diagnoses { get; } = [];
}
