namespace IcdCoding.Groupers;

/// <summary>What a model makes of the codes of one patient, hierarchies applied. There is no score: the factor tables are not at hand.</summary>
public sealed class HccProfile
{
    internal HccProfile(HccModel model, IReadOnlyList<GroupingAnswer<HccAssignment>> assignments, IReadOnlyList<HccCategory> categories, IReadOnlyList<TrumpedCategory> trumped, string hierarchySource)
    {
        (Model, Assignments, Categories, Trumped, HierarchySource) = (model, assignments, categories, trumped, hierarchySource);
    }

    /// <summary>The model.</summary>
    public HccModel Model { get; }

    /// <summary>The answer for each code, in the order given.</summary>
    public IReadOnlyList<GroupingAnswer<HccAssignment>> Assignments { get; }

    /// <summary>The categories that count, by number.</summary>
    public IReadOnlyList<HccCategory> Categories { get; }

    /// <summary>The categories that codes give and that do not count, by number, each with what trumps it.</summary>
    public IReadOnlyList<TrumpedCategory> Trumped { get; }

    /// <summary>The hierarchy table of CMS, such as <c>V28115H1</c>.</summary>
    public string HierarchySource { get; }

    /// <summary>The counting categories, separated by semicolons, or <c>none</c>.</summary>
    public override string ToString() => Categories.Count == 0 ? "none" : string.Join("; ", Categories);
}
