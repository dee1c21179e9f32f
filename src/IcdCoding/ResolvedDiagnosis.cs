using IcdCoding.Tables;

namespace IcdCoding;

/// <summary>A diagnosis of a claim, looked up once for all rules.</summary>
public readonly struct ResolvedDiagnosis
{
    internal ResolvedDiagnosis(IcdCode code, Icd10CmEdition edition)
    {
        Code = code;
        Row = code.IsEmpty ? -1 : CodeTable.Find(code);
        Status = code.IsEmpty ? DiagnosisStatus.Malformed
            : Row < 0 ? DiagnosisStatus.Unknown
            : edition.Bills(Row) ? DiagnosisStatus.Billable
            : edition.Holds(Row) ? DiagnosisStatus.Header
            : DiagnosisStatus.NotInForce;
    }

    /// <summary>The code; empty for a text that is none.</summary>
    public IcdCode Code { get; }

    /// <summary>What the edition says of it.</summary>
    public DiagnosisStatus Status { get; }

    /// <summary>Whether the code is billable in the edition.</summary>
    public bool IsBillable => Status == DiagnosisStatus.Billable;

    internal int Row { get; }
}
