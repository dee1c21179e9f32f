namespace IcdCoding.Benchmarks;

/// <summary>What all benchmarks measure on: every code of the newest edition, in one fixed random order.</summary>
internal static class Sample
{
    internal static readonly Icd10CmEdition Edition = Icd10Cm.Latest;

    internal static readonly IcdCode[] Codes = Shuffled(Edition.Codes.Select(entry => entry.Code));

    internal static readonly IcdCode[] BillableCodes = Shuffled(Edition.Codes.Where(entry => entry.IsBillable).Select(entry => entry.Code));

    internal static T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        new Random(20261001).Shuffle(shuffled);
        return shuffled;
    }
}
