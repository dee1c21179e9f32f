using System.Collections;

namespace IcdCoding;

/// <summary>
/// A set of codes, each of which stands for itself and every code below it. Never changes; answers without allocating, in time
/// that grows with the logarithm of its size.
/// </summary>
public sealed class IcdCodeSet : IReadOnlyList<IcdCode>
{
    private readonly IcdCode[] _codes;

    /// <summary>The codes that no other code of the set stands above, in order: what begins with one follows it directly.</summary>
    private readonly IcdCode[] _roots;

    private IcdCodeSet(IcdCode[] codes, IcdCode[] roots)
    {
        _codes = codes;
        _roots = roots;
    }

    /// <summary>The number of codes named.</summary>
    public int Count => _codes.Length;

    /// <summary>A code named, by its place; in the order of codes.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is none in that place.</exception>
    public IcdCode this[int index] => _codes[index];

    /// <summary>A set of codes. Codes named twice count once; empty ones are not codes.</summary>
    /// <param name="codes">The codes, in any order; a header stands for every code below it.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the codes is empty.</exception>
    public static IcdCodeSet Create(IEnumerable<IcdCode> codes)
    {
        IcdCode[] all = [.. (codes ?? throw new ArgumentNullException(nameof(codes))).Distinct().OrderBy(code => code)];
        if (all.Length > 0 && all[0].IsEmpty)
        {
            throw new ArgumentException("A set of codes holds no empty code.", nameof(codes));
        }

        List<IcdCode> roots = [];
        foreach (IcdCode code in all)
        {
            if (roots.Count == 0 || !code.StartsWith(roots[roots.Count - 1]))
            {
                roots.Add(code);
            }
        }

        return new IcdCodeSet(all, [.. roots]);
    }

    /// <summary>Whether the code is one of the set or stands below one. Allocates nothing.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Whether it is; false for the empty code.</returns>
    public bool Contains(IcdCode code)
    {
        int place = Array.BinarySearch(_roots, code);
        return place >= 0 || (~place > 0 && code.StartsWith(_roots[~place - 1]));
    }

    /// <inheritdoc />
    public IEnumerator<IcdCode> GetEnumerator() => ((IEnumerable<IcdCode>)_codes).GetEnumerator();

    /// <summary>The codes named, separated by commas.</summary>
    public override string ToString() => string.Join(", ", _codes);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
