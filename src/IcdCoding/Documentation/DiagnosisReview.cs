namespace IcdCoding.Documentation;

/// <summary>What the chart says, and does not say, for one diagnosis of a claim.</summary>
public sealed partial class DiagnosisReview
{
    internal DiagnosisReview(IcdCode code, bool hasGuidance, IReadOnlyList<DocumentationElement> met, IReadOnlyList<DocumentationElement> missing, IReadOnlyList<SupportedCodes> supports)
    {
        Code = code;
        HasGuidance = hasGuidance;
        Met = met;
        Missing = missing;
        Supports = supports;
    }

    /// <summary>The code.</summary>
    public IcdCode Code { get; }

    /// <summary>Whether the tables of guidance have elements for the code; without any, nothing is missing because nothing was asked.</summary>
    public bool HasGuidance { get; }

    /// <summary>The elements that the chart meets.</summary>
    public IReadOnlyList<DocumentationElement> Met { get; }

    /// <summary>The elements that the chart does not meet.</summary>
    public IReadOnlyList<DocumentationElement> Missing { get; }

    /// <summary>Other codes that the chart supports in place of this one.</summary>
    public IReadOnlyList<SupportedCodes> Supports { get; }
}
