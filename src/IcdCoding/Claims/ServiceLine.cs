using System.Diagnostics.CodeAnalysis;

namespace IcdCoding.Claims;

/// <summary>A service of a claim and the diagnoses that it was rendered for.</summary>
public sealed class ServiceLine
{
    /// <summary>A line whose properties are set by an initializer.</summary>
    public ServiceLine()
    {
    }

    /// <summary>A line, for languages without initializers of such properties (C# 7.3).</summary>
    /// <param name="procedureCode">The procedure code as on the claim.</param>
    /// <param name="diagnosisPointers">Places of diagnoses, from 1.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [SetsRequiredMembers]
    public ServiceLine(string procedureCode, IReadOnlyList<int> diagnosisPointers)
    {
        ProcedureCode = procedureCode ?? throw new ArgumentNullException(nameof(procedureCode));
        DiagnosisPointers = diagnosisPointers ?? throw new ArgumentNullException(nameof(diagnosisPointers));
    }

    /// <summary>The procedure code as on the claim, for example a HCPCS code number; rules that need no table do not read it.</summary>
    public required string ProcedureCode { get; init; }

    /// <summary>The diagnosis pointers as on the claim: places of diagnoses, from 1 (A on the paper form).</summary>
    public IReadOnlyList<int> DiagnosisPointers { get; init; } = [];
}
