using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Resolving;

/// <summary>Resolves targets into disjoint ascending row intervals, and shares equal sets.</summary>
internal sealed class TargetSets(CodeCatalog codes)
{
    private readonly Dictionary<string, int[]> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<EquatableArray<int>, int> _byContent = [];
    private readonly List<EquatableArray<int>> _sets = [];

    /// <summary>Every set as first row, last row, first row, …</summary>
    internal EquatableArray<EquatableArray<int>> Sets => new([.. _sets]);

    /// <summary>The set of a cell of targets, -1 for an empty set. A wrong token comes back in <paramref name="wrong"/>.</summary>
    internal int Resolve(string targets, out string? wrong, out bool isUnknownCode)
    {
        wrong = null;
        isUnknownCode = false;
        if (_byText.TryGetValue(targets, out int set))
        {
            return set;
        }

        List<(int First, int Last)> intervals = [];
        foreach (string token in targets.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!_tokens.TryGetValue(token, out int[]? resolved))
            {
                if (!TargetToken.TryParse(token, out TargetToken parsed))
                {
                    wrong = token;
                    return -1;
                }

                if (!parsed.TryResolve(codes, out resolved))
                {
                    wrong = token;
                    isUnknownCode = true;
                    return -1;
                }

                _tokens.Add(token, resolved);
            }

            for (int index = 0; index < resolved.Length; index += 2)
            {
                intervals.Add((resolved[index], resolved[index + 1]));
            }
        }

        set = intervals.Count == 0 ? -1 : Share(Merge(intervals));
        _byText.Add(targets, set);
        return set;
    }

    private int Share(EquatableArray<int> content)
    {
        if (!_byContent.TryGetValue(content, out int set))
        {
            set = _sets.Count;
            _sets.Add(content);
            _byContent.Add(content, set);
        }

        return set;
    }

    private static EquatableArray<int> Merge(List<(int First, int Last)> intervals)
    {
        intervals.Sort();
        List<int> merged = [];
        foreach ((int first, int last) in intervals)
        {
            if (merged.Count > 0 && first <= merged[merged.Count - 1] + 1)
            {
                merged[merged.Count - 1] = Math.Max(merged[merged.Count - 1], last);
            }
            else
            {
                merged.Add(first);
                merged.Add(last);
            }
        }

        return new([.. merged]);
    }
}
