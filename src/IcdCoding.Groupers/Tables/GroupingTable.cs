using System.Buffers.Binary;
using IcdCoding.Packing;
using IcdCoding.Tables;

namespace IcdCoding.Groupers.Tables;

/// <summary>Reads the packed lists: a code to its class, a class and a list to a line, a line and a version to a text.</summary>
internal static class GroupingTable
{
    private const int KeyBytes = 8;
    private const ulong Blanks = 0x2020_2020_2020_2020;

    /// <summary>What a version says of a code; null for nothing.</summary>
    internal static string? Find(IcdCode code, GroupingVersion version)
    {
        int place = Search(PackedGroupings.Codes, PackedGroupings.CodeCount, code.Packed);
        if (place < 0)
        {
            return null;
        }

        int list = (int)version.List;
        int line = Digits.Read2(PackedGroupings.ClassLines, (Digits.Read3(PackedGroupings.Classes, place) * PackedGroupings.ListCount) + list);
        int start = Digits.Read3(PackedGroupings.ListStarts, 2 * list);
        int versions = Digits.Read3(PackedGroupings.ListStarts, (2 * list) + 1);
        int text = Digits.Read3(PackedGroupings.LineTexts, start + (line * versions) + version.Index);
        return text == 0 ? null : new TextPool(PackedGroupings.Text, PackedGroupings.TextLengths, PackedGroupings.TextBlocks).GetString(text);
    }

    /// <summary>The place of a key in a packed list of ascending keys, or -1.</summary>
    internal static int Search(ReadOnlySpan<byte> keys, int count, ulong wanted)
    {
        int low = 0;
        int high = count - 1;
        while (low <= high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            ulong key = BinaryPrimitives.ReadUInt64BigEndian(keys.Slice(middle * KeyBytes, KeyBytes)) - Blanks;
            if (key == wanted)
            {
                return middle;
            }

            (low, high) = key < wanted ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
