using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Groupings;

/// <summary>Which codes are billable in which edition, to hold lists against.</summary>
internal sealed class BillableCodes
{
    private readonly Dictionary<string, HashSet<string>> _byEdition = new(StringComparer.Ordinal);
    private readonly List<string> _editions = [];
    private readonly HashSet<string> _ever = new(StringComparer.Ordinal);

    public BillableCodes(Catalog catalog)
    {
        foreach (Edition edition in catalog.Editions)
        {
            HashSet<string> codes = [.. edition.Entries.Where(entry => entry.IsBillable).Select(entry => entry.Code)];
            _byEdition.Add(edition.Name, codes);
            _editions.Add(edition.Name);
            _ever.UnionWith(codes);
        }
    }

    /// <summary>The codes (without dot) billable in an edition.</summary>
    public IReadOnlySet<string> Of(string edition) => _byEdition[edition];

    /// <summary>Throws where a version lists a code that became billable only after the edition whose codes it is said to know.</summary>
    /// <exception cref="InvalidDataException">The first such code.</exception>
    public void CheckKnown(VersionedList list, string name)
    {
        foreach (GroupingVersion version in GroupingVersions.Of(name))
        {
            HashSet<string> known = [.. _editions.Take(_editions.IndexOf(version.CodesThrough) + 1).SelectMany(edition => _byEdition[edition])];
            if (list.CodesOf(version.Name).FirstOrDefault(code => _ever.Contains(code) && !known.Contains(code)) is { } newer)
            {
                throw new InvalidDataException($"{name} {version.Name} lists {newer}, which is not billable before an edition after {version.CodesThrough}.");
            }
        }
    }
}
