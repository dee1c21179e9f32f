namespace IcdCoding.Claims;

/// <summary>Findings in an array that grows and is kept when it is emptied; they are read in place.</summary>
internal sealed class FindingArray
{
    private const int FirstCapacity = 8;

    private Finding[] _findings = [];

    internal int Count { get; private set; }

    internal ReadOnlySpan<Finding> Items => _findings.AsSpan(0, Count);

    internal Finding this[int index]
    {
        get => _findings[index];
        set => _findings[index] = value;
    }

    internal void Add(Finding finding)
    {
        if (Count == _findings.Length)
        {
            Array.Resize(ref _findings, Math.Max(FirstCapacity, 2 * Count));
        }

        _findings[Count++] = finding;
    }

    internal void Clear()
    {
        Array.Clear(_findings, 0, Count);
        Count = 0;
    }

    internal void Sort(int start)
    {
        if (Count - start > 1)
        {
            Array.Sort(_findings, start, Count - start, InReadingOrder.Instance);
        }
    }

    private sealed class InReadingOrder : IComparer<Finding>
    {
        internal static readonly InReadingOrder Instance = new();

        public int Compare(Finding? x, Finding? y)
        {
            int byRule = string.CompareOrdinal(x!.Rule.Id, y!.Rule.Id);
            int byIndex = First(x).CompareTo(First(y));
            int bySecond = Second(x).CompareTo(Second(y));
            return byIndex != 0 ? byIndex : byRule != 0 ? byRule : bySecond != 0 ? bySecond : string.CompareOrdinal(x.Message, y.Message);
        }

        private static int First(Finding finding) => finding.DiagnosisIndexes.Count == 0 ? int.MaxValue : finding.DiagnosisIndexes[0];

        private static int Second(Finding finding) => finding.DiagnosisIndexes.Count < 2 ? -1 : finding.DiagnosisIndexes[1];
    }
}
