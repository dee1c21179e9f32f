using IcdCoding.Claims;
using IcdCoding.Groupers.Tables;
using IcdCoding.Tables;

namespace IcdCoding.Groupers;

/// <summary>
/// What diagnoses are grouped by on a date of service. Each list answers by its version of that date, named with its source; a date for
/// which no version is at hand has the answer <see cref="AnswerStatus.Unavailable"/>, never that of another version. Thread-safe.
/// </summary>
/// <example><code>
/// Groupings groupings = Groupings.On(new DateOnly(2025, 10, 15));
/// Console.WriteLine(groupings.CcMcc(IcdCode.Parse("I50.23")));                     // MCC (V43)
/// HccProfile profile = groupings.Hcc([IcdCode.Parse("E11.9"), IcdCode.Parse("E11.22")], HccModel.V28).Value;
/// foreach (TrumpedCategory trumped in profile.Trumped) Console.WriteLine(trumped); // HCC 38 trumped by HCC 37
/// </code></example>
public sealed class Groupings
{
    private Groupings(DateOnly date) => Date = date;

    /// <summary>The date of service; for an inpatient the day of discharge.</summary>
    public DateOnly Date { get; }

    /// <summary>The lists as they stand on a date of service. A date before ICD-10-CM came into use is no error: the lists answer that they are unavailable.</summary>
    public static Groupings On(DateOnly dateOfService) => new(dateOfService);

    /// <summary>The lists as they stand on the first day of an edition.</summary>
    public static Groupings Of(Icd10CmEdition edition) => new(edition.EffectiveFrom);

    /// <summary>Whether a code is CC, MCC or neither as a secondary diagnosis, and its MDC as principal diagnosis, by the MS-DRG version of the date.</summary>
    public GroupingAnswer<CcMccAssignment> CcMcc(IcdCode code) => Ask(GroupingList.CcMcc, (groupings, version) =>
    {
        if (!groupings.IsBillable(code))
        {
            return NotListed<CcMccAssignment>(code, groupings, version);
        }

        GroupingVersion? categories = GroupingVersion.HeldOf(GroupingList.Mdc).FirstOrDefault(other => other.Name == version.Name);
        return GroupingAnswer<CcMccAssignment>.Of(CcMccAssignment.From(GroupingTable.Find(code, version), categories is null ? null : GroupingTable.Find(code, categories)), version);
    });

    /// <summary>The categories of the Clinical Classifications Software Refined, by the first version that covers the date.</summary>
    public GroupingAnswer<CcsrAssignment> Ccsr(IcdCode code) => Ask(GroupingList.Ccsr, (groupings, version) =>
    {
        GroupingVersion? defaults = GroupingVersion.HeldOf(GroupingList.CcsrDefaults).FirstOrDefault(other => other.Name == version.Name);
        return GroupingTable.Find(code, version) is { } categories
            ? GroupingAnswer<CcsrAssignment>.Of(CcsrAssignment.From(categories, defaults is null ? null : GroupingTable.Find(code, defaults)), version)
            : NotListed<CcsrAssignment>(code, groupings, version);
    });

    /// <summary>Whether a code is of a chronic condition. Not determined for codes that are of no condition, such as external causes.</summary>
    public GroupingAnswer<bool> IsChronic(IcdCode code) => Ask(GroupingList.Chronic, (groupings, version) => GroupingTable.Find(code, version) switch
    {
        "chronic" => GroupingAnswer<bool>.Of(true, version),
        "not-chronic" => GroupingAnswer<bool>.Of(false, version),
        null => NotListed<bool>(code, groupings, version),
        _ => GroupingAnswer<bool>.NotDetermined($"{version.Name} makes no determination of {code}", version),
    });

    /// <summary>The Elixhauser comorbidity measures that a code counts for.</summary>
    public GroupingAnswer<ElixhauserAssignment> Elixhauser(IcdCode code) => Ask(GroupingList.Elixhauser, (groupings, version) =>
        GroupingTable.Find(code, version) is { } measures ? GroupingAnswer<ElixhauserAssignment>.Of(new ElixhauserAssignment(measures), version)
        : groupings.IsBillable(code) && Absence.IsKnownTo(code, version) ? GroupingAnswer<ElixhauserAssignment>.Of(new ElixhauserAssignment(null), version)
        : NotListed<ElixhauserAssignment>(code, groupings, version));

    /// <summary>
    /// The categories of a risk adjustment model that a code gives, before hierarchies, by the mapping of the payment year that the date counts
    /// for: the calendar year after it.
    /// </summary>
    /// <param name="code">A diagnosis code.</param>
    /// <param name="model">The model.</param>
    /// <param name="age">The patient's age in completed years, for edits; null leaves them open. See <see cref="HccAge"/>.</param>
    /// <param name="sex">The patient's sex, for edits.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such model.</exception>
    public GroupingAnswer<HccAssignment> Hcc(IcdCode code, HccModel model, int? age, Sex sex)
    {
        HccModelTable table = HccModelTable.Of(model);
        return Ask(HccModelTable.ListOf(model), (groupings, version) =>
        {
            string? mapped = GroupingTable.Find(code, version);
            return mapped is not null || (groupings.IsBillable(code) && Absence.IsKnownTo(code, version))
                ? GroupingAnswer<HccAssignment>.Of(table.Assign(code, model, mapped, age, sex), version)
                : NotListed<HccAssignment>(code, groupings, version);
        });
    }

    /// <summary>The categories of a risk adjustment model that a code gives for a patient of whom neither age nor sex is known: edits stay open.</summary>
    /// <param name="code">A diagnosis code.</param>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such model.</exception>
    public GroupingAnswer<HccAssignment> Hcc(IcdCode code, HccModel model) => Hcc(code, model, null, Sex.Unknown);

    /// <summary>The categories of a risk adjustment model for the codes of a patient of whom neither age nor sex is known: hierarchies applied, edits open.</summary>
    /// <param name="codes">The patient's diagnosis codes of the year.</param>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such model.</exception>
    public GroupingAnswer<HccProfile> Hcc(IEnumerable<IcdCode> codes, HccModel model) => Hcc(codes, model, null, Sex.Unknown);

    /// <summary>The categories of a risk adjustment model for the codes of one patient, edits and hierarchies applied.</summary>
    /// <inheritdoc cref="Hcc(IcdCode, HccModel, int?, Sex)" path="/exception" />
    /// <param name="codes">The patient's diagnosis codes of the year. Those that the mapping does not know are told by their own answers.</param>
    /// <param name="model">The model.</param>
    /// <param name="age">The patient's age in completed years, for edits; null leaves them open. See <see cref="HccAge"/>.</param>
    /// <param name="sex">The patient's sex, for edits.</param>
    public GroupingAnswer<HccProfile> Hcc(IEnumerable<IcdCode> codes, HccModel model, int? age, Sex sex)
    {
        HccModelTable table = HccModelTable.Of(model);
        IcdCode[] all = [.. codes];
        return Ask(HccModelTable.ListOf(model), (groupings, version) =>
        {
            GroupingAnswer<HccAssignment>[] assignments = [.. all.Select(code => groupings.Hcc(code, model, age, sex))];
            (IReadOnlyList<HccCategory> counting, IReadOnlyList<TrumpedCategory> trumped) =
                table.Apply(assignments.Where(answer => answer.IsAnswered).SelectMany(answer => answer.Value.Categories));
            return GroupingAnswer<HccProfile>.Of(new HccProfile(model, assignments, counting, trumped, table.HierarchySource), version);
        });
    }

    /// <summary>A patient's age for the edits of the models: completed years on 1 February of the payment year, which is the year after the date.</summary>
    public int HccAge(DateOnly birthDate)
    {
        const int February = 2;
        int years = Date.Year + 1 - birthDate.Year;
        return Math.Max(0, birthDate.Month > February || (birthDate.Month == February && birthDate.Day > 1) ? years - 1 : years);
    }

    /// <summary>The ICD-9-CM equivalents of a code by the general equivalence mappings of 2018, whatever the date: no later ones were made.</summary>
    public GroupingAnswer<GemEquivalents<string>> Icd9Equivalents(IcdCode code)
    {
        GroupingVersion version = GroupingVersion.HeldOf(GroupingList.GemToIcd9)[0];
        return MappingTable.ToIcd9(code) is { } equivalents ? GroupingAnswer<GemEquivalents<string>>.Of(equivalents, version)
            : NotListed<GemEquivalents<string>>(code, this, version);
    }

    /// <summary>The ICD-10-CM equivalents (codes of FY2018) of a code of ICD-9-CM by the general equivalence mappings of 2018.</summary>
    /// <param name="icd9Code">A code of ICD-9-CM, <c>250.00</c>; its dot may be left out.</param>
    /// <exception cref="FormatException">The text has not the form of a code of ICD-9-CM; the message names at most 20 characters of it.</exception>
    public static GroupingAnswer<GemEquivalents<IcdCode>> FromIcd9(string icd9Code)
    {
        GroupingVersion version = GroupingVersion.HeldOf(GroupingList.GemFromIcd9)[0];
        ulong key = Icd9Text.Pack(icd9Code);
        return MappingTable.FromIcd9(key) is { } equivalents ? GroupingAnswer<GemEquivalents<IcdCode>>.Of(equivalents, version)
            : GroupingAnswer<GemEquivalents<IcdCode>>.NotListed($"the mappings of {version.Name} do not list {Icd9Text.Dotted(key)}", version);
    }

    /// <summary>Whether a code is exempt from present-on-admission reporting, by the list in force in the edition of the date.</summary>
    public GroupingAnswer<bool> IsPoaExempt(IcdCode code) => Ask(GroupingList.PoaExempt, (groupings, version) =>
    {
        if (!groupings.IsBillable(code) || !Icd10Cm.TryOn(groupings.Date, out Icd10CmEdition? edition))
        {
            return NotListed<bool>(code, groupings, version);
        }

        int entry = -1;
        return GroupingAnswer<bool>.Of(RuleTable.Find(CodeTable.Find(code), RuleList.PoaExempt, edition.Index, ref entry) >= 0, version);
    });

    /// <summary>Whether the WHO's ICD-10 (2019) has a code. Many of its codes are codes of ICD-10-CM too; see <see cref="IsWhoOnly"/>.</summary>
    public static bool IsWhoCode(IcdCode code) => IsWhoOnly(code) || GroupingTable.Find(code, GroupingVersion.HeldOf(GroupingList.Who)[0]) is not null;

    /// <summary>Whether the WHO's ICD-10 (2019) has a code that no edition of ICD-10-CM has, such as <c>B24</c> or <c>I64</c>: it is no diagnosis on a claim in the United States.</summary>
    public static bool IsWhoOnly(IcdCode code) => OtherSystemTable.IsWhoOnly(code);

    private static GroupingAnswer<T> NotListed<T>(IcdCode code, Groupings groupings, GroupingVersion version) =>
        GroupingAnswer<T>.NotListed(Absence.Of(code, groupings.Date, version), version);

    private bool IsBillable(IcdCode code) => Icd10Cm.TryOn(Date, out Icd10CmEdition? edition) && edition.IsBillable(code);

    /// <summary>Asks the version of the date, or says that there is none and what the one before it says on its last day.</summary>
    private GroupingAnswer<T> Ask<T>(GroupingList list, Func<Groupings, GroupingVersion, GroupingAnswer<T>> read)
    {
        IReadOnlyList<GroupingVersion> held = GroupingVersion.HeldOf(list);
        if (held.FirstOrDefault(version => version.Covers(Date)) is { } speaks)
        {
            return read(this, speaks);
        }

        GroupingVersion? last = held.LastOrDefault(version => version.Through < Date);
        string versions = string.Join(", ", held);
        return GroupingAnswer<T>.Unavailable(
            $"no version for {ServiceDate.Text(Date)} is at hand; held: {versions}", list, last is null ? null : read(new Groupings(last.Through!.Value), last));
    }
}
