namespace IcdCoding.Pages;

/// <summary>A fact of the head of a page, and the file of a site that tells more of it, which may be empty.</summary>
internal sealed record PageFact(string Name, string Value, string File = "");
