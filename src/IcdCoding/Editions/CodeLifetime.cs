using System.Collections;

namespace IcdCoding;

/// <summary>The editions in which a code is billable, oldest first. A lifetime may have gaps.</summary>
public sealed partial class CodeLifetime : IReadOnlyList<Icd10CmEdition>
{
    private readonly uint _mask;
    private Icd10CmEdition[]? _editions;

    internal CodeLifetime(uint mask) => _mask = mask;

    /// <summary>The number of editions in which the code is billable; 0 for a code that always was a header.</summary>
    public int Count => Editions.Length;

    /// <summary>An edition in which the code is billable.</summary>
    /// <param name="index">Its place, from 0, oldest first.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is none in that place.</exception>
    public Icd10CmEdition this[int index] => (uint)index < (uint)Count ? Editions[index] : throw new ArgumentOutOfRangeException(nameof(index), index, $"The code is billable in {Count} editions.");

    /// <summary>The first date of service on which the code was billable; null when it never was.</summary>
    public DateOnly? From => Count == 0 ? null : Editions[0].EffectiveFrom;

    /// <summary>The last date of service on which the code was billable; null when it never was or still is in the newest edition.</summary>
    public DateOnly? Through => Count == 0 ? null : Editions[Count - 1].EffectiveThrough;

    /// <summary>Whether the code is billable in the edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>Whether the code is billable there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public bool Contains(Icd10CmEdition edition) => (_mask >> (edition ?? throw new ArgumentNullException(nameof(edition))).Index & 1) != 0;

    /// <inheritdoc />
    public IEnumerator<Icd10CmEdition> GetEnumerator() => ((IEnumerable<Icd10CmEdition>)Editions).GetEnumerator();

    /// <summary><c>from FY2018</c>, <c>FY2016 to FY2020</c>, or <c>never billable</c>; gaps are separated by commas.</summary>
    public override string ToString()
    {
        if (Count == 0)
        {
            return "never billable";
        }

        List<string> runs = [];
        for (int i = 0; i < Count;)
        {
            int last = i;
            while (last + 1 < Count && Editions[last + 1].Index == Editions[last].Index + 1)
            {
                last++;
            }

            bool open = Editions[last] == Icd10Cm.Latest;
            runs.Add(open ? $"from {Editions[i].Name}" : last == i ? $"{Editions[i].Name} only" : $"{Editions[i].Name} to {Editions[last].Name}");
            i = last + 1;
        }

        return string.Join(", ", runs);
    }

    private Icd10CmEdition[] Editions => _editions ??= EditionsOf(_mask);

    private static Icd10CmEdition[] EditionsOf(uint mask)
    {
        List<Icd10CmEdition> editions = [];
        for (int i = 0; mask >> i != 0; i++)
        {
            if ((mask >> i & 1) != 0)
            {
                editions.Add(Icd10Cm.Edition(i));
            }
        }

        return [.. editions];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
