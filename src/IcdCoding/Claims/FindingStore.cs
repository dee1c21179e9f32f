namespace IcdCoding.Claims;

/// <summary>What a <see cref="FindingBuffer"/> holds.</summary>
internal sealed class FindingStore
{
    internal FindingArray Findings { get; } = new();

    internal FindingArray Reminders { get; } = new();

    internal bool KeepsReminders { get; set; }
}
