using System.Collections;

namespace IcdCoding;

/// <summary>The editions in which a code is billable, oldest first. A lifetime may have gaps.</summary>
public sealed partial class CodeLifetime : IReadOnlyList<Icd10CmEdition>
{
    private readonly uint _mask;
    private readonly Icd10CmEdition[] _editions;

    internal CodeLifetime(uint mask)
    {
        _mask = mask;
        List<Icd10CmEdition> editions = [];
        for (int i = 0; mask >> i != 0; i++)
        {
            if ((mask >> i & 1) != 0)
            {
                editions.Add(Icd10Cm.Edition(i));
            }
        }

        _editions = [.. editions];
    }

    /// <summary>The number of editions in which the code is billable; 0 for a code that always was a header.</summary>
    public int Count => _editions.Length;

    /// <inheritdoc />
    public Icd10CmEdition this[int index] => _editions[index];

    /// <summary>The first date of service on which the code was billable; null when it never was.</summary>
    public DateOnly? From => Count == 0 ? null : _editions[0].EffectiveFrom;

    /// <summary>The last date of service on which the code was billable; null when it never was or still is in the newest edition.</summary>
    public DateOnly? Through => Count == 0 ? null : _editions[Count - 1].EffectiveThrough;

    /// <summary>Whether the code is billable in the edition.</summary>
    public bool Contains(Icd10CmEdition edition) => (_mask >> (edition ?? throw new ArgumentNullException(nameof(edition))).Index & 1) != 0;

    /// <inheritdoc />
    public IEnumerator<Icd10CmEdition> GetEnumerator() => ((IEnumerable<Icd10CmEdition>)_editions).GetEnumerator();

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
            while (last + 1 < Count && _editions[last + 1].Index == _editions[last].Index + 1)
            {
                last++;
            }

            bool open = _editions[last] == Icd10Cm.Latest;
            runs.Add(open ? $"from {_editions[i].Name}" : last == i ? $"{_editions[i].Name} only" : $"{_editions[i].Name} to {_editions[last].Name}");
            i = last + 1;
        }

        return string.Join(", ", runs);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
