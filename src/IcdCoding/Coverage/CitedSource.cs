namespace IcdCoding.Coverages;

/// <summary>Where a fact of a code page is written, and when it was last compared with it.</summary>
public sealed record CitedSource
{
    /// <summary>What sort of writing it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The release, for example <c>FY2026</c>; null where it has none.</summary>
    public string? Release { get; init; }

    /// <summary>The place within the source: a section (<c>I.C.13.a</c>) or the owner of a note (<c>M62.81</c>); null for the whole.</summary>
    public string? Place { get; init; }

    /// <summary>The address that the publisher gives; null where there is none.</summary>
    public string? Address { get; init; }

    /// <summary>The SHA-256 of the file that the facts were compiled from; null where they were not compiled from one.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The day on which the facts were last compared with the source; null where the source itself was not at hand.</summary>
    public DateOnly? VerifiedOn { get; init; }

    /// <summary>After how many months the comparison is to be made again; 0 for a source that does not change.</summary>
    public int ReviewMonths { get; init; }

    /// <summary>Whether the comparison is overdue on a day: never for a source that does not change, always for one that was not at hand.</summary>
    /// <param name="today">The day, of the caller's clock.</param>
    /// <returns>Whether the last comparison is more than <see cref="ReviewMonths"/> months ago.</returns>
    public bool IsStale(DateOnly today) => ReviewMonths > 0 && (VerifiedOn is not { } verified || verified.AddMonths(ReviewMonths) < today);

    /// <summary>For running text: <c>Tabular List M62.81</c>, <c>guidelines I.C.13.a</c>, or the title.</summary>
    public string ShortName => Kind switch
    {
        SourceKind.Tabular => Named("Tabular List"),
        SourceKind.Guideline => Named("guidelines"),
        SourceKind.Manual => Named("documentation practice"),
        _ => Named(Title),
    };

    /// <summary>Title, release and place.</summary>
    public override string ToString() => string.Join(", ", new[] { Title, Release, Place }.Where(part => part is not null));

    private string Named(string name) => Place is null ? name : $"{name} {Place}";
}
