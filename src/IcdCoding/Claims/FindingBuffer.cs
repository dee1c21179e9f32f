namespace IcdCoding.Claims;

/// <summary>
/// Findings, kept by the caller from claim to claim: validating a clean claim into a buffer allocates nothing. Clear it between claims.
/// </summary>
public struct FindingBuffer
{
    private Finding[]? _findings;
    private Finding[]? _reminders;
    private int _reminderCount;

    /// <summary>The number of findings.</summary>
    public int Count { get; private set; }

    /// <summary>A finding, from 0.</summary>
    public readonly Finding this[int index] =>
        (uint)index < (uint)Count ? _findings![index] : throw new ArgumentOutOfRangeException(nameof(index), index, $"The buffer holds {Count} findings.");

    /// <summary>The findings.</summary>
    public readonly ReadOnlySpan<Finding> Findings => _findings.AsSpan(0, Count);

    /// <summary>Whether reminders are kept too; off, so that a claim without findings costs nothing.</summary>
    public bool KeepsReminders { readonly get; set; }

    /// <summary>What only reminds of a note (<see cref="Finding.IsReminder"/>), where <see cref="KeepsReminders"/> is on: kept apart, in the order in which it was found.</summary>
    public readonly ReadOnlySpan<Finding> Reminders => _reminders.AsSpan(0, _reminderCount);

    /// <summary>Whether any finding is an error.</summary>
    public readonly bool HasErrors
    {
        get
        {
            foreach (Finding finding in Findings)
            {
                if (finding.Severity == Severity.Error)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Adds a finding, or a reminder where <see cref="Finding.IsReminder"/> says so.</summary>
    public void Add(Finding finding)
    {
        if (finding is null)
        {
            throw new ArgumentNullException(nameof(finding));
        }

        if (finding.IsReminder)
        {
            if (!KeepsReminders)
            {
                return;
            }

            if (_reminders is null || _reminderCount == _reminders.Length)
            {
                Array.Resize(ref _reminders, Math.Max(8, 2 * _reminderCount));
            }

            _reminders[_reminderCount++] = finding;
            return;
        }

        if (_findings is null || Count == _findings.Length)
        {
            Array.Resize(ref _findings, Math.Max(8, 2 * Count));
        }

        _findings[Count++] = finding;
    }

    /// <summary>Empties the buffer and keeps its memory.</summary>
    public void Clear()
    {
        if (_findings is not null)
        {
            Array.Clear(_findings, 0, Count);
        }

        if (_reminders is not null)
        {
            Array.Clear(_reminders, 0, _reminderCount);
        }

        Count = 0;
        _reminderCount = 0;
    }

    internal readonly void Replace(int index, Finding finding) => _findings![index] = finding;

    /// <summary>Puts findings from <paramref name="start"/> on in the order of the diagnoses they concern, then of their rules.</summary>
    internal readonly void Sort(int start)
    {
        if (Count - start > 1)
        {
            Array.Sort(_findings!, start, Count - start, InReadingOrder.Instance);
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
