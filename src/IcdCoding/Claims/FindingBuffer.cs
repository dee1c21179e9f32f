namespace IcdCoding.Claims;

/// <summary>
/// Findings, kept by the caller from claim to claim: validating a clean claim into a buffer allocates nothing. Clear it between claims.
/// </summary>
/// <remarks>The default value is an empty buffer. Copies of a buffer that has held a finding share its findings, as two references to one list do.</remarks>
public struct FindingBuffer
{
    /// <summary>Made with the first finding, so that a claim without any costs nothing.</summary>
    private FindingStore? _store;

    /// <summary>The number of findings.</summary>
    public readonly int Count => _store?.Findings.Count ?? 0;

    /// <summary>A finding.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The buffer holds no finding in that place.</exception>
    public readonly Finding this[int index] =>
        (uint)index < (uint)Count ? _store!.Findings[index] : throw new ArgumentOutOfRangeException(nameof(index), index, $"The buffer holds {Count} findings.");

    /// <summary>The findings. The span is good until the buffer is written to.</summary>
    public readonly ReadOnlySpan<Finding> Findings => _store is null ? default : _store.Findings.Items;

    /// <summary>Whether reminders are kept too; off, so that a claim without findings costs nothing.</summary>
    public bool KeepsReminders
    {
        readonly get => _store?.KeepsReminders ?? false;
        set
        {
            if (value != KeepsReminders)
            {
                (_store ??= new FindingStore()).KeepsReminders = value;
            }
        }
    }

    /// <summary>What only reminds of a note (<see cref="Finding.IsReminder"/>), where <see cref="KeepsReminders"/> is on: kept apart, in the order in which it was found.</summary>
    public readonly ReadOnlySpan<Finding> Reminders => _store is null ? default : _store.Reminders.Items;

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
    /// <param name="finding">The finding. A reminder is passed over where <see cref="KeepsReminders"/> is off.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public void Add(Finding finding)
    {
        if (finding is null)
        {
            throw new ArgumentNullException(nameof(finding));
        }

        if (!finding.IsReminder)
        {
            (_store ??= new FindingStore()).Findings.Add(finding);
        }
        else if (KeepsReminders)
        {
            _store!.Reminders.Add(finding);
        }
    }

    /// <summary>Empties the buffer and keeps its memory.</summary>
    public readonly void Clear()
    {
        _store?.Findings.Clear();
        _store?.Reminders.Clear();
    }

    internal readonly void Replace(int index, Finding finding) => _store!.Findings[index] = finding;

    /// <summary>Puts findings from <paramref name="start"/> on in the order of the diagnoses they concern, then of their rules.</summary>
    internal readonly void Sort(int start) => _store?.Findings.Sort(start);
}
