using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Rules;

/// <summary>What a rule sees: the claim, the edition in force, and its diagnoses looked up in it.</summary>
public readonly ref struct RuleContext
{
    internal RuleContext(Claim claim, Icd10CmEdition edition, ReadOnlySpan<ResolvedDiagnosis> diagnoses, bool isTrial, bool keepsReminders)
    {
        IsTrial = isTrial;
        KeepsReminders = keepsReminders;
        Claim = claim;
        Edition = edition;
        Diagnoses = diagnoses;
        foreach (ref readonly ResolvedDiagnosis diagnosis in diagnoses)
        {
            Traits |= diagnosis.Traits;
        }
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The edition in force on the date of service.</summary>
    public Icd10CmEdition Edition { get; }

    /// <summary>The diagnoses in sequence, at the same places as in <see cref="Claim"/>.</summary>
    public ReadOnlySpan<ResolvedDiagnosis> Diagnoses { get; }

    /// <summary>Whether a suggestion is tried out: findings need no suggestions of their own then.</summary>
    internal bool IsTrial { get; }

    /// <summary>Whether reminders are asked for: whoever reads only findings does not pay for them.</summary>
    internal bool KeepsReminders { get; }

    /// <summary>The codes of the diagnoses in some places.</summary>
    internal IcdCode[] CodesAt(IReadOnlyList<int> indexes)
    {
        IcdCode[] codes = new IcdCode[indexes.Count];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = Diagnoses[indexes[i]].Code;
        }

        return codes;
    }

    /// <summary>Whether an earlier diagnosis has the same code, which is ICD2003 and nothing else.</summary>
    internal bool IsRepeat(int index)
    {
        for (int earlier = 0; earlier < index; earlier++)
        {
            if (Diagnoses[earlier].Code == Diagnoses[index].Code)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The traits of all diagnoses: what no diagnosis has, no rule needs to look for.</summary>
    internal CodeTraits Traits { get; }

    internal bool Has(CodeTraits trait) => (Traits & trait) != 0;
}
