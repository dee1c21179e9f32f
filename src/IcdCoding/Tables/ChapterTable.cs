using IcdCoding.Packing;

namespace IcdCoding.Tables;

/// <summary>The chapters in tabular order. Each is one stretch of rows; its title and range may change with the edition.</summary>
internal static class ChapterTable
{
    internal static int Count => PackedChapters.Count;

    /// <summary>The number as printed: 1 to 22.</summary>
    internal static int Number(int chapter) => Digits.Read1(PackedChapters.Numbers, chapter);

    /// <summary>The title in an edition, or an empty string where the edition has no such chapter.</summary>
    internal static string Title(int chapter, int edition)
    {
        int state = State(chapter, edition);
        return state < 0 ? string.Empty : Pool.GetString(Digits.Read2(PackedChapters.TextReferences, state));
    }

    /// <summary>The first row of the chapter's range in an edition, or -1 where the edition has no such chapter.</summary>
    internal static int FirstRow(int chapter, int edition)
    {
        int state = State(chapter, edition);
        return state < 0 ? -1 : Digits.Read3(PackedChapters.FirstRows, state);
    }

    /// <summary>The last row of the chapter's range in an edition, or -1 where the edition has no such chapter.</summary>
    internal static int LastRow(int chapter, int edition)
    {
        int state = State(chapter, edition);
        return state < 0 ? -1 : Digits.Read3(PackedChapters.LastRows, state);
    }

    /// <summary>The chapter that holds a row.</summary>
    internal static int IndexOf(int row) => SortedRows.LastAtMost(PackedChapters.Starts, 0, Count, row);

    /// <summary>The chapter with a printed number, or -1.</summary>
    internal static int Find(int number)
    {
        for (int chapter = 0; chapter < Count; chapter++)
        {
            if (Number(chapter) == number)
            {
                return chapter;
            }
        }

        return -1;
    }

    private static int State(int chapter, int edition) =>
        Digits.Read2(PackedChapters.States, (chapter * PackedChapters.EditionCount) + edition) - 1;

    private static TextPool Pool => new(PackedChapters.Text, PackedChapters.TextLengths, PackedChapters.TextBlocks);
}
