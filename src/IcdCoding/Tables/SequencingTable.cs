using IcdCoding.Packing;

namespace IcdCoding.Tables;

/// <summary>
/// The code-first, use-additional and code-also lines that reach a code from itself, its ancestors, sections and chapter, nearest
/// first, over all editions: a line counts in an edition when <see cref="NoteTable.IsIn"/> says so. Group 0 is empty.
/// </summary>
internal static class SequencingTable
{
    internal static int GroupOf(int row) => Digits.Read3(PackedSequencing.Groups, row);

    internal static int Count(int group) => Start(group + 1) - Start(group);

    internal static int NoteAt(int group, int index) => Digits.Read3(PackedSequencing.Notes, Start(group) + index);

    private static int Start(int group) => Digits.Read4(PackedSequencing.Starts, group);
}
