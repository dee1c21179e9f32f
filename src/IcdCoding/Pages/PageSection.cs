namespace IcdCoding.Pages;

/// <summary>A section of a page: its anchor, its heading, a leading sentence, which may be empty, and its groups.</summary>
internal sealed record PageSection(string Id, string Heading, string Lead, IReadOnlyList<PageGroup> Groups);
