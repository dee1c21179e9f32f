using IcdCoding.Packing;

namespace IcdCoding.Tables;

/// <summary>Titles as UTF-8. A title is a text of the pool, or the title of the parent followed by a text of the pool.</summary>
internal static class TitleTable
{
    private const int FollowsParent = 1 << 23;
    private const int HasOlderTitles = 1 << 22;
    private const int TextBits = HasOlderTitles - 1;

    /// <summary>The length in bytes of the longest title.</summary>
    internal static int MaxLength => PackedTitles.MaxLength;

    /// <summary>Writes the title of a row in an edition and returns its length; <see cref="MaxLength"/> bytes suffice.</summary>
    internal static int Write(int row, int edition, Span<byte> destination)
    {
        int reference = Digits.Read4(PackedTitles.References, row);
        if ((reference & HasOlderTitles) != 0)
        {
            reference = ReferenceIn(row, edition, reference);
        }

        return WriteReference(row, reference, destination);
    }

    private static int WriteReference(int row, int reference, Span<byte> destination)
    {
        int length = 0;
        if ((reference & FollowsParent) != 0)
        {
            int parent = CodeTable.ParentInUnion(row);
            length = WriteReference(parent, Digits.Read4(PackedTitles.References, parent), destination);
        }

        ReadOnlySpan<byte> text = Pool[reference & TextBits];
        text.CopyTo(destination.Slice(length));
        return length + text.Length;
    }

    private static int ReferenceIn(int row, int edition, int newest)
    {
        int older = SortedRows.LastAtMost(PackedTitles.OlderRows, 0, PackedTitles.OlderCount, row - 1) + 1;
        for (; older < PackedTitles.OlderCount && Digits.Read3(PackedTitles.OlderRows, older) == row; older++)
        {
            if (edition <= Digits.Read1(PackedTitles.OlderLastEditions, older))
            {
                return Digits.Read4(PackedTitles.OlderReferences, older);
            }
        }

        return newest;
    }

    private static TextPool Pool => new(PackedTitles.Text, PackedTitles.TextLengths, PackedTitles.TextBlocks);
}
