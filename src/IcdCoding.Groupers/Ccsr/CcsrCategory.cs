using IcdCoding.Groupers.Tables;

namespace IcdCoding.Groupers;

/// <summary>A category of the CCSR.</summary>
public sealed class CcsrCategory
{
    private static readonly Lazy<Dictionary<string, CcsrCategory>> Known = new(() => EmbeddedTable.Read("ccsr-categories", "category", "description", "body_system")
        .ToDictionary(row => row[0], row => new CcsrCategory(row[0], row[1], row[2])));

    private CcsrCategory(string id, string description, string bodySystem) => (Id, Description, BodySystem) = (id, description, bodySystem);

    /// <summary>For example <c>CIR019</c>.</summary>
    public string Id { get; }

    /// <summary>For example <c>Heart failure</c>, as in v2025-1.</summary>
    public string Description { get; }

    /// <summary>The body system (chapter) of the category.</summary>
    public string BodySystem { get; }

    /// <summary>The identifier and the description.</summary>
    public override string ToString() => $"{Id} {Description}";

    internal static CcsrCategory Of(string id) => Known.Value[id];
}
