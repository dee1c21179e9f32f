namespace IcdCoding.Documentation;

/// <summary>Something the patient cannot do, or not as before.</summary>
/// <param name="Kind">What it concerns.</param>
/// <param name="Text">In the words of the chart; may be empty.</param>
public sealed record FunctionalLimitation(LimitationKind Kind, string Text = "");
