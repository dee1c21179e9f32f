namespace IcdCoding.Rules.Icd2xxx;

/// <summary>The diagnoses of a claim that differ in side alone.</summary>
/// <param name="place">The place of the code in which they differ.</param>
internal sealed class SideFamily(int place)
{
    private readonly SortedDictionary<int, Laterality> _sides = [];

    internal int Place { get; } = place;

    /// <summary>The diagnoses, in sequence.</summary>
    internal IReadOnlyList<int> Members => [.. _sides.Keys];

    internal int First => _sides.Keys.First();

    /// <summary>The first diagnosis that names a side, or -1.</summary>
    internal int this[Laterality side]
    {
        get
        {
            foreach (KeyValuePair<int, Laterality> member in _sides)
            {
                if (member.Value == side)
                {
                    return member.Key;
                }
            }

            return -1;
        }
    }

    internal void Add(int diagnosis, Laterality side) => _sides[diagnosis] = side;
}
