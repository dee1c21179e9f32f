namespace IcdCoding;

/// <summary>A code whose title changed.</summary>
/// <param name="Code">The code.</param>
/// <param name="Before">The title in the earlier edition.</param>
/// <param name="After">The title in the later edition.</param>
public sealed record TitleChange(IcdCode Code, string Before, string After);
