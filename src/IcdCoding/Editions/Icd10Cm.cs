using System.Diagnostics.CodeAnalysis;
using IcdCoding.Tables;

namespace IcdCoding;

/// <summary>The releases of ICD-10-CM that this library holds, from October 2015 on.</summary>
public static class Icd10Cm
{
    private static readonly Icd10CmEdition[] All = CreateEditions();

    /// <summary>Every release held, oldest first.</summary>
    public static IReadOnlyList<Icd10CmEdition> Editions { get; } = Array.AsReadOnly(All);

    /// <summary>The newest release held.</summary>
    public static Icd10CmEdition Latest => All[All.Length - 1];

    /// <summary>
    /// The edition in force on a date of service (the discharge date for inpatient care). Dates after the newest release belong to
    /// it until a later one is known.
    /// </summary>
    /// <param name="dateOfService">The date of service; the discharge date for an inpatient stay.</param>
    /// <returns>The edition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before ICD-10-CM came into use, 2015-10-01.</exception>
    public static Icd10CmEdition On(DateOnly dateOfService) =>
        TryOn(dateOfService, out Icd10CmEdition? edition)
            ? edition
            : throw new ArgumentOutOfRangeException(
                nameof(dateOfService),
                ServiceDate.Text(dateOfService),
                $"ICD-10-CM is in use for dates of service from {ServiceDate.Text(All[0].EffectiveFrom)} on.");

    /// <summary>The edition in force on a date of service, as <see cref="On"/> finds it, without throwing.</summary>
    /// <param name="dateOfService">The date of service; the discharge date for an inpatient stay.</param>
    /// <param name="edition">The edition; null where there is none.</param>
    /// <returns>Whether the date is on or after 2015-10-01.</returns>
    public static bool TryOn(DateOnly dateOfService, [NotNullWhen(true)] out Icd10CmEdition? edition)
    {
        int index = EditionTable.IndexOn(ServiceDate.ToNumber(dateOfService));
        edition = index < 0 ? null : All[index];
        return edition is not null;
    }

    /// <summary>The October release of a fiscal year, which begins on 1 October of the year before it.</summary>
    /// <param name="year">The fiscal year, for example 2026 for 1 October 2025 to 30 September 2026.</param>
    /// <returns>The edition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No release of that fiscal year is held.</exception>
    public static Icd10CmEdition FiscalYear(int year) =>
        TryGetEdition($"FY{year}", out Icd10CmEdition? edition)
            ? edition
            : throw new ArgumentOutOfRangeException(nameof(year), year, $"Releases are held from {All[0].Name} to {Latest.Name}.");

    /// <summary>An edition by its name: <c>FY2026</c>, or <c>FY2025-apr</c> for a release within the year.</summary>
    /// <param name="name">The name, in any case of letters.</param>
    /// <param name="edition">The edition; null where it is not held.</param>
    /// <returns>Whether that edition is held.</returns>
    public static bool TryGetEdition([NotNullWhen(true)] string? name, [NotNullWhen(true)] out Icd10CmEdition? edition)
    {
        edition = Array.Find(All, candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase));
        return edition is not null;
    }

    /// <summary>What changed from one edition to another.</summary>
    /// <param name="from">The edition compared from, usually the older one.</param>
    /// <param name="to">The edition compared to.</param>
    /// <returns>What changed. All codes and notes are compared, each time anew.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> or <paramref name="to"/> is null.</exception>
    public static EditionDiff Diff(Icd10CmEdition from, Icd10CmEdition to) => new(
        from ?? throw new ArgumentNullException(nameof(from)),
        to ?? throw new ArgumentNullException(nameof(to)));

    internal static Icd10CmEdition Edition(int index) => All[index];

    private static Icd10CmEdition[] CreateEditions()
    {
        Icd10CmEdition[] editions = new Icd10CmEdition[EditionTable.Count];
        for (int i = 0; i < editions.Length; i++)
        {
            editions[i] = new Icd10CmEdition(i);
        }

        return editions;
    }
}
