using IcdCoding.Groupers.Tables;
using IcdCoding.Text;

namespace IcdCoding.Groupers;

/// <summary>One version of a list: for which dates it speaks, and on whose word.</summary>
public sealed class GroupingVersion
{
    /// <summary>The lists in the order of their numbers, under the names of their tables.</summary>
    private static readonly string[] Tables =
    [
        "cc-mcc", "mdc", "ccsr", "ccsr-defaults", "chronic", "elixhauser", "who", "hcc-v22", "hcc-v24", "hcc-v28", "hcc-esrd-v21", "hcc-esrd-v24", "rxhcc-v05", "rxhcc-v08",
        "gem-to-icd-9", "gem-from-icd-9",
    ];

    private static readonly Lazy<GroupingVersion[]> Rows = new(() => [.. Read()]);

    internal GroupingVersion(GroupingList list, int index, string name, DateOnly from, DateOnly? through, string codesThrough, string source, string licence, string? note)
    {
        (List, Index, Name, From, Through, CodesThrough, Source, Licence, Note) = (list, index, name, from, through, codesThrough, source, licence, note);
    }

    /// <summary>Every version at hand, by list and oldest first; the lists of codes exempt from present-on-admission reporting are told by <see cref="Groupings.IsPoaExempt"/>.</summary>
    public static IReadOnlyList<GroupingVersion> All => Rows.Value;

    /// <summary>The list.</summary>
    public GroupingList List { get; }

    /// <summary>As its publisher names it: <c>V43.1</c>, <c>PY2026</c>, <c>v2025-1</c>.</summary>
    public string Name { get; }

    /// <summary>The first date of service for which it speaks.</summary>
    public DateOnly From { get; }

    /// <summary>The last date of service for which it speaks; null where it has no end.</summary>
    public DateOnly? Through { get; }

    /// <summary>The newest edition whose codes it knows, such as <c>FY2025-apr</c>.</summary>
    public string CodesThrough { get; }

    /// <summary>Who published it, under which name.</summary>
    public string Source { get; }

    /// <summary>The terms under which it may be used.</summary>
    public string Licence { get; }

    /// <summary>What else a reader must know; null for nothing.</summary>
    public string? Note { get; }

    /// <summary>The place among the versions of the list, from 0.</summary>
    internal int Index { get; }

    /// <summary>The versions of a list at hand, oldest first.</summary>
    public static IReadOnlyList<GroupingVersion> HeldOf(GroupingList list) => list == GroupingList.PoaExempt ? PoaVersions.All : [.. All.Where(version => version.List == list)];

    /// <summary>Whether it speaks for a date of service.</summary>
    public bool Covers(DateOnly date) => From <= date && (Through is not { } through || date <= through);

    /// <summary>The name and the dates: <c>V43.1 (2026-04-01 to 2026-09-30)</c>.</summary>
    public override string ToString() => Through is { } through ? $"{Name} ({ServiceDate.Text(From)} to {ServiceDate.Text(through)})" : Name;

    private static IEnumerable<GroupingVersion> Read()
    {
        int[] counts = new int[Tables.Length];
        foreach (TableRow row in EmbeddedTable.Read("versions", "list", "version", "from", "through", "codes_through", "source", "licence", "note"))
        {
            int list = Array.IndexOf(Tables, row[0]);
            yield return new GroupingVersion((GroupingList)list, counts[list]++, row[1], row.Date(2)!.Value, row.Date(3), row[4], row[5], row[6], row[7].Length == 0 ? null : row[7]);
        }
    }
}
