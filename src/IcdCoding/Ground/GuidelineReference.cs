namespace IcdCoding;

/// <summary>A section of the Official Guidelines for Coding and Reporting. Section numbers move, so the release belongs to it.</summary>
/// <param name="Section">For example <c>I.A.12.a</c>.</param>
/// <param name="Release">The release whose text was read, for example <c>FY2026</c>.</param>
public sealed record GuidelineReference(string Section, string Release)
{
    /// <summary><c>I.A.12.a (FY2026)</c>.</summary>
    public override string ToString() => $"{Section} ({Release})";
}
