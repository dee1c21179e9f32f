namespace IcdCoding.Groupers;

/// <summary>A category that gives way to others.</summary>
public sealed class TrumpedCategory
{
    internal TrumpedCategory(HccCategory category, IReadOnlyList<HccCategory> by) => (Category, By) = (category, by);

    /// <summary>The category that does not count.</summary>
    public HccCategory Category { get; }

    /// <summary>The counting categories above it in the hierarchy, at least one.</summary>
    public IReadOnlyList<HccCategory> By { get; }

    /// <summary><c>HCC 38 trumped by HCC 37</c>.</summary>
    public override string ToString() => $"{Category.Name} trumped by {string.Join(" and ", By.Select(category => category.Name))}";
}
