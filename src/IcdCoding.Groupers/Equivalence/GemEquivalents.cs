namespace IcdCoding.Groupers;

/// <summary>What the general equivalence mappings give for a code.</summary>
/// <typeparam name="TCode">The form of the targets.</typeparam>
public sealed class GemEquivalents<TCode>
{
    internal GemEquivalents(IReadOnlyList<GemMapping<TCode>> mappings, bool isApproximate) => (Mappings, IsApproximate) = (mappings, isApproximate);

    /// <summary>The targets, in the order of the official file: alternatives of each other, except within a scenario. Empty where the mappings say that there is none.</summary>
    public IReadOnlyList<GemMapping<TCode>> Mappings { get; }

    /// <summary>Whether the mappings name the code and say that nothing in the other system is equivalent.</summary>
    public bool HasNoMap => Mappings.Count == 0;

    /// <summary>Whether any target does not mean quite the same.</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether a target is a combination of several codes.</summary>
    public bool HasCombinations => Mappings.Any(mapping => mapping.IsCombination);

    /// <summary>The targets, separated by commas, or <c>no equivalent</c>.</summary>
    public override string ToString() => HasNoMap ? "no equivalent" : string.Join(", ", Mappings);
}
