using IcdCoding.Claims;

namespace IcdCoding.Groupers;

/// <summary>Groupings asked of an entry: on the first day of its edition. For a date within a fiscal year ask <see cref="Groupings.On"/>.</summary>
public static class CodeEntryGroupings
{
    /// <inheritdoc cref="Groupings.CcMcc" />
    public static GroupingAnswer<CcMccAssignment> CcMcc(this CodeEntry entry) => Groupings.Of(entry.Edition).CcMcc(entry.Code);

    /// <inheritdoc cref="Groupings.Ccsr" />
    public static GroupingAnswer<CcsrAssignment> Ccsr(this CodeEntry entry) => Groupings.Of(entry.Edition).Ccsr(entry.Code);

    /// <inheritdoc cref="Groupings.IsChronic" />
    public static GroupingAnswer<bool> IsChronic(this CodeEntry entry) => Groupings.Of(entry.Edition).IsChronic(entry.Code);

    /// <inheritdoc cref="Groupings.Elixhauser" />
    public static GroupingAnswer<ElixhauserAssignment> Elixhauser(this CodeEntry entry) => Groupings.Of(entry.Edition).Elixhauser(entry.Code);

    /// <inheritdoc cref="Groupings.Hcc(IcdCode, HccModel, int?, Sex)" />
    public static GroupingAnswer<HccAssignment> Hcc(this CodeEntry entry, HccModel model, int? age = null, Sex sex = Sex.Unknown) =>
        Groupings.Of(entry.Edition).Hcc(entry.Code, model, age, sex);

    /// <inheritdoc cref="Groupings.Icd9Equivalents" />
    public static GroupingAnswer<GemEquivalents<string>> Icd9Equivalents(this CodeEntry entry) => Groupings.Of(entry.Edition).Icd9Equivalents(entry.Code);

    /// <inheritdoc cref="Groupings.IsPoaExempt" />
    public static GroupingAnswer<bool> IsPoaExempt(this CodeEntry entry) => Groupings.Of(entry.Edition).IsPoaExempt(entry.Code);
}
