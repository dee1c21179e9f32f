namespace IcdCoding.Pages;

/// <summary>A fact of the head of a page.</summary>
internal sealed record PageFact(string Name, string Value);
