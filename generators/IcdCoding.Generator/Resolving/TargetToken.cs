using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Resolving;

/// <summary>
/// One token of the target grammar: a code or a range, with constraints on characters (<c>E08-E13/4=42</c>), or a dangling
/// name (<c>?V94.X</c>).
/// </summary>
internal readonly struct TargetToken
{
    private readonly ulong _first;
    private readonly ulong _last;
    private readonly bool _isDangling;
    private readonly CharacterConstraint[] _constraints;

    private TargetToken(ulong first, ulong last, bool isDangling, CharacterConstraint[] constraints)
    {
        _first = first;
        _last = last;
        _isDangling = isDangling;
        _constraints = constraints;
    }

    internal static bool TryParse(string text, out TargetToken token)
    {
        token = default;
        if (text.StartsWith("?", StringComparison.Ordinal))
        {
            token = new TargetToken(0, 0, isDangling: true, []);
            return text.Length > 1;
        }

        string[] parts = text.Split('/');
        int dash = parts[0].IndexOf('-');
        string firstText = dash < 0 ? parts[0] : parts[0].Substring(0, dash);
        string lastText = dash < 0 ? parts[0] : parts[0].Substring(dash + 1);
        if (!CodeText.TryPack(firstText, out ulong first) || !CodeText.TryPack(lastText, out ulong last))
        {
            return false;
        }

        CharacterConstraint[] constraints = new CharacterConstraint[parts.Length - 1];
        for (int index = 0; index < constraints.Length; index++)
        {
            if (!CharacterConstraint.TryParse(parts[index + 1], out constraints[index]))
            {
                return false;
            }
        }

        token = new TargetToken(first, last, isDangling: false, constraints);
        return true;
    }

    /// <summary>The rows meant, as first row, last row, first row, …; false when an end of the range is in no table.</summary>
    internal bool TryResolve(CodeCatalog codes, out int[] intervals)
    {
        intervals = [];
        if (_isDangling)
        {
            return true;
        }

        int firstRow = codes.Find(_first);
        int lastRow = codes.Find(_last);
        if (firstRow < 0 || lastRow < firstRow)
        {
            return false;
        }

        lastRow = codes.LastDescendants[lastRow];
        intervals = _constraints.Length == 0 ? [firstRow, lastRow] : Constrain(codes, firstRow, lastRow);
        return true;
    }

    /// <summary>A billable code is decided by its characters, a header is meant when all billable codes below it are.</summary>
    private int[] Constrain(CodeCatalog codes, int firstRow, int lastRow)
    {
        int length = lastRow - firstRow + 1;
        bool[] meant = new bool[length];
        bool[] excludes = new bool[length];
        for (int index = length - 1; index >= 0; index--)
        {
            int row = firstRow + index;
            bool billable = codes.IsEverBillable(row);
            bool fits = billable && Fits(codes.Codes[row]);
            meant[index] = billable ? fits : meant[index] && !excludes[index];
            int parent = codes.Parents[row] - firstRow;
            if (parent >= 0)
            {
                // Until its own turn, a header gathers here whether a billable code below it is meant, and whether one is not.
                meant[parent] |= fits || (!billable && meant[index]);
                excludes[parent] |= (billable && !fits) || excludes[index];
            }
        }

        List<int> intervals = [];
        for (int index = 0; index < length; index++)
        {
            if (meant[index] && index > 0 && meant[index - 1])
            {
                intervals[intervals.Count - 1] = firstRow + index;
            }
            else if (meant[index])
            {
                intervals.Add(firstRow + index);
                intervals.Add(firstRow + index);
            }
        }

        return [.. intervals];
    }

    private bool Fits(ulong code)
    {
        foreach (CharacterConstraint constraint in _constraints)
        {
            if (!constraint.Holds(code))
            {
                return false;
            }
        }

        return true;
    }
}
