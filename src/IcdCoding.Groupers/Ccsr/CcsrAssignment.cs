namespace IcdCoding.Groupers;

/// <summary>The CCSR categories of a code.</summary>
public sealed class CcsrAssignment
{
    internal CcsrAssignment(IReadOnlyList<CcsrCategory> categories, CcsrDefault? inpatient, CcsrDefault? outpatient)
    {
        (Categories, InpatientDefault, OutpatientDefault) = (categories, inpatient, outpatient);
    }

    /// <summary>Every category of the code, in the order of the list.</summary>
    public IReadOnlyList<CcsrCategory> Categories { get; }

    /// <summary>The category as principal diagnosis of an inpatient; null where the defaults of the version are not at hand (v2025-1).</summary>
    public CcsrDefault? InpatientDefault { get; }

    /// <summary>The category as first-listed diagnosis of an outpatient; null where the defaults of the version are not at hand (v2025-1).</summary>
    public CcsrDefault? OutpatientDefault { get; }

    /// <summary>The categories, separated by semicolons.</summary>
    public override string ToString() => string.Join("; ", Categories);

    internal static CcsrAssignment From(string categories, string? defaults)
    {
        string[]? cells = defaults?.Split('\t');
        return new CcsrAssignment([.. categories.Split(' ').Select(CcsrCategory.Of)], cells is null ? null : new CcsrDefault(cells[0]), cells is null ? null : new CcsrDefault(cells[1]));
    }
}
