using IcdCoding.Claims;
using IcdCoding.Groupers;

namespace IcdCoding.Cli.Output.Groups;

/// <summary>Codes of one patient and what they are grouped by.</summary>
/// <param name="Groupings">The lists of the date.</param>
/// <param name="Edition">The edition of the date.</param>
/// <param name="Codes">The codes, in the order given.</param>
/// <param name="Models">The HCC models asked for.</param>
/// <param name="Age">For the age edits of HCC models; null where not given.</param>
/// <param name="Sex">For the sex edits of HCC models.</param>
internal sealed record GroupedCodes(Groupings Groupings, Icd10CmEdition Edition, IReadOnlyList<IcdCode> Codes, IReadOnlyList<HccModel> Models, int? Age, Sex Sex)
{
    /// <summary>The usual models for the diagnoses of a claim; a text that is no code has no groups.</summary>
    internal static GroupedCodes Of(Claim claim)
    {
        Icd10Cm.TryOn(claim.DateOfService, out Icd10CmEdition? edition);
        Groupings groupings = Groupings.On(claim.DateOfService);
        int? age = claim.Patient?.BirthDate is { } born ? groupings.HccAge(born) : null;
        return new GroupedCodes(
            groupings, edition ?? Icd10Cm.Latest, [.. claim.Diagnoses.Select(diagnosis => diagnosis.Code).Where(code => !code.IsEmpty)], HccModelName.Read(null), age, claim.Patient?.Sex ?? Sex.Unknown);
    }

    /// <summary>The title in the edition; null where it does not hold the code.</summary>
    internal string? Title(IcdCode code) => Edition.TryGet(code, out CodeEntry? entry) ? entry.Title : null;

    internal GroupingAnswer<HccAssignment> Hcc(IcdCode code, HccModel model) => Groupings.Hcc(code, model, Age, Sex);

    internal GroupingAnswer<HccProfile> Profile(HccModel model) => Groupings.Hcc(Codes, model, Age, Sex);
}
