namespace IcdCoding.Pages;

/// <summary>Items under one heading, which may be empty.</summary>
internal sealed record PageGroup(string Heading, IReadOnlyList<PageItem> Items);
