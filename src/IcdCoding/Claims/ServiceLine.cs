namespace IcdCoding.Claims;

/// <summary>A service of a claim and the diagnoses that it was rendered for.</summary>
public sealed class ServiceLine
{
    /// <summary>The procedure code as on the claim, for example a HCPCS code number; rules that need no table do not read it.</summary>
    public required string ProcedureCode { get; init; }

    /// <summary>The diagnosis pointers as on the claim: places of diagnoses, from 1 (A on the paper form).</summary>
    public IReadOnlyList<int> DiagnosisPointers { get; init; } = [];
}
