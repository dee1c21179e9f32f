namespace IcdCoding.Groupers;

/// <summary>What a model makes of one code, before hierarchies.</summary>
public sealed class HccAssignment
{
    internal HccAssignment(IcdCode code, HccModel model, IReadOnlyList<HccCategory> mapped, IReadOnlyList<HccCategory> categories, HccEdit? applied, HccEdit? open)
    {
        (Code, Model, MappedCategories, Categories, AppliedEdit, OpenEdit) = (code, model, mapped, categories, applied, open);
    }

    /// <summary>The code.</summary>
    public IcdCode Code { get; }

    /// <summary>The model.</summary>
    public HccModel Model { get; }

    /// <summary>The categories of the mapping, before age and sex are looked at.</summary>
    public IReadOnlyList<HccCategory> MappedCategories { get; }

    /// <summary>The categories that the code gives; empty for a code without risk adjustment.</summary>
    public IReadOnlyList<HccCategory> Categories { get; }

    /// <summary>The edit that made <see cref="Categories"/> differ from <see cref="MappedCategories"/>, or null.</summary>
    public HccEdit? AppliedEdit { get; }

    /// <summary>An edit that may be for this patient, which the age or sex not given leaves open; null for none.</summary>
    public HccEdit? OpenEdit { get; }

    /// <summary>The categories, separated by semicolons, or <c>none</c>.</summary>
    public override string ToString() => Categories.Count == 0 ? "none" : string.Join("; ", Categories);
}
