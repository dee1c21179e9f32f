using IcdCoding.Packing;

namespace IcdCoding.Tables;

/// <summary>
/// The sections (blocks) in tabular order, wide ones before their parts. A section whose title or range changed has an entry
/// for each state; a section holds the codes of its range.
/// </summary>
internal static class SectionTable
{
    internal static int Count => PackedSections.Count;

    /// <summary>The section as printed, <c>V00-V99</c>.</summary>
    internal static string Id(int section) => Pool.GetString(Digits.Read2(PackedSections.TextReferences, 2 * section));

    internal static string Title(int section) => Pool.GetString(Digits.Read2(PackedSections.TextReferences, (2 * section) + 1));

    internal static int Chapter(int section) => Digits.Read1(PackedSections.Chapters, section);

    internal static int FirstRow(int section) => Digits.Read3(PackedSections.FirstRows, section);

    internal static int LastRow(int section) => Digits.Read3(PackedSections.LastRows, section);

    internal static uint EditionsMask(int section) => Digits.ReadMask(PackedSections.Editions, section);

    /// <summary>The innermost section that holds a row in an edition, or -1.</summary>
    internal static int Find(int row, int edition) => FindBefore(Count, row, edition);

    /// <summary>The next wider section around <paramref name="section"/> that holds a row in an edition, or -1.</summary>
    internal static int Outer(int section, int row, int edition) => FindBefore(section, row, edition);

    /// <summary>The rows of a section in an edition, whichever entry of its name is given; an empty stretch where the edition has none.</summary>
    internal static (int First, int Last) RowsOf(int section, int edition)
    {
        string id = Id(section);
        for (int entry = 0; entry < Count; entry++)
        {
            if ((EditionsMask(entry) >> edition & 1) != 0 && Id(entry) == id)
            {
                return (FirstRow(entry), LastRow(entry));
            }
        }

        return (FirstRow(section), FirstRow(section) - 1);
    }

    private static int FindBefore(int end, int row, int edition)
    {
        int chapter = ChapterTable.IndexOf(row);
        int section = SortedRows.LastAtMost(PackedSections.FirstRows, 0, end, row);
        for (; section >= 0 && Chapter(section) == chapter; section--)
        {
            if (row <= LastRow(section) && (EditionsMask(section) >> edition & 1) != 0)
            {
                return section;
            }
        }

        return -1;
    }

    private static TextPool Pool => new(PackedSections.Text, PackedSections.TextLengths, PackedSections.TextBlocks);
}
