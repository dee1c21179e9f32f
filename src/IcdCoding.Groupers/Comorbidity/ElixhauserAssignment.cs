namespace IcdCoding.Groupers;

/// <summary>The Elixhauser measures that a secondary diagnosis counts for; several of them also ask whether it was present on admission, which is not decided here.</summary>
public sealed class ElixhauserAssignment
{
    internal ElixhauserAssignment(string? measures) => Measures = measures is null ? [] : [.. measures.Split(' ').Select(ElixhauserMeasure.Of)];

    /// <summary>The measures; empty for a code that counts for none.</summary>
    public IReadOnlyList<ElixhauserMeasure> Measures { get; }

    /// <summary>The measures, separated by semicolons, or <c>none</c>.</summary>
    public override string ToString() => Measures.Count == 0 ? "none" : string.Join("; ", Measures);
}
