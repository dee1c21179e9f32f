using IcdCoding.Tables;

namespace IcdCoding.Rules;

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
        if (Status == DiagnosisStatus.Billable)
        {
            Traits = RuleTable.TraitsOf(Row);
            ExcludesList = ExcludesTable.ListIndex(Row, edition.Index);
            ExcludesLetters = ExcludesTable.Letters(ExcludesList);
            Letter = code.Letter;
        }
    }

    /// <summary>The code; empty for a text that is none.</summary>
    public IcdCode Code { get; }

    /// <summary>What the edition says of it.</summary>
    public DiagnosisStatus Status { get; }

    /// <summary>Whether the code is billable in the edition.</summary>
    public bool IsBillable => Status == DiagnosisStatus.Billable;

    internal int Row { get; }

    /// <summary>What rules look closer at; nothing for a code that is not billable, so that an error on a code silences the rules on pairs and sequence.</summary>
    internal CodeTraits Traits { get; }

    /// <summary>The list of what the code excludes, 0 for nothing.</summary>
    internal int ExcludesList { get; }

    /// <summary>The first letters of what the code excludes.</summary>
    internal uint ExcludesLetters { get; }

    /// <summary>The first letter of the code, as a bit; none for a code that is not billable.</summary>
    internal uint Letter { get; }

    internal bool Has(CodeTraits trait) => (Traits & trait) != 0;

    /// <summary>Whether the code is of chapter 15 (O00-O9A), the only chapter with that letter.</summary>
    internal bool IsObstetric => Letter == ObstetricLetter;

    private const uint ObstetricLetter = 1u << ('O' - 'A');
}
