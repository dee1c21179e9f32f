namespace IcdCoding.Groupers;

/// <summary>The one CCSR category by which a code counts as principal or first-listed diagnosis.</summary>
public sealed class CcsrDefault
{
    internal CcsrDefault(string cell) => Category = cell == "-" ? null : CcsrCategory.Of(cell);

    /// <summary>The category; null where the code is not acceptable as principal or first-listed diagnosis.</summary>
    public CcsrCategory? Category { get; }

    /// <summary>The identifier, or <c>not acceptable</c>.</summary>
    public override string ToString() => Category?.Id ?? "not acceptable";
}
