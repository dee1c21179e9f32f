using IcdCoding.Claims;

namespace IcdCoding.Rules;

/// <summary>What a rule sees: the claim, the edition in force, and its diagnoses looked up in it.</summary>
public readonly ref struct RuleContext
{
    private readonly Claim? _claim;
    private readonly Icd10CmEdition? _edition;

    internal RuleContext(Claim claim, Icd10CmEdition edition, ReadOnlySpan<ResolvedDiagnosis> diagnoses, bool isTrial, bool keepsReminders)
    {
        IsTrial = isTrial;
        KeepsReminders = keepsReminders;
        _claim = claim;
        _edition = edition;
        Diagnoses = diagnoses;
        foreach (ref readonly ResolvedDiagnosis diagnosis in diagnoses)
        {
            Traits |= diagnosis.Traits;
        }
    }

    /// <summary>The claim.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which no validator hands to a rule.</exception>
    public Claim Claim => _claim ?? throw NoContext();

    /// <summary>The edition in force on the date of service.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which no validator hands to a rule.</exception>
    public Icd10CmEdition Edition => _edition ?? throw NoContext();

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

    private static InvalidOperationException NoContext() => new("This context is of no claim.");

    internal bool Has(CodeTraits trait) => (Traits & trait) != 0;
}
