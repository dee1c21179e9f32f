using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>Whether two titles differ in the side of the body alone, read in place: as <see cref="Sides"/>, without an allocation.</summary>
internal static class SideTitles
{
    /// <summary>The sides of two codes that differ in one character behind the category and whose titles differ in side alone.</summary>
    internal static bool TryCompare(int row, int other, int edition, out Laterality side, out Laterality otherSide)
    {
        side = otherSide = Laterality.None;
        Span<byte> first = stackalloc byte[TitleTable.MaxLength];
        Span<byte> second = stackalloc byte[TitleTable.MaxLength];
        ReadOnlySpan<byte> title = first.Slice(0, TitleTable.Write(row, edition, first));
        ReadOnlySpan<byte> otherTitle = second.Slice(0, TitleTable.Write(other, edition, second));
        int at = 0;
        while (at < title.Length && at < otherTitle.Length && Lower(title[at]) == Lower(otherTitle[at]))
        {
            at++;
        }

        while (at > 0 && IsLetter(title[at - 1]))
        {
            at--;
        }

        side = SideAt(title, at, out int length);
        otherSide = SideAt(otherTitle, at, out int otherLength);
        return side != Laterality.None && otherSide != Laterality.None && side != otherSide
            && SameRest(side, title.Slice(at + length), otherSide, otherTitle.Slice(at + otherLength));
    }

    private static bool SameRest(Laterality side, ReadOnlySpan<byte> rest, Laterality otherSide, ReadOnlySpan<byte> otherRest) =>
        rest.SequenceEqual(otherRest)
        || (side == Laterality.Bilateral && LeavesOutOrgan(rest, otherRest))
        || (otherSide == Laterality.Bilateral && LeavesOutOrgan(otherRest, rest));

    /// <summary>"…, right eye, mild stage" against "…, bilateral, mild stage".</summary>
    private static bool LeavesOutOrgan(ReadOnlySpan<byte> bilateralRest, ReadOnlySpan<byte> rest) =>
        rest.EndsWith(bilateralRest) && rest.Slice(0, rest.Length - bilateralRest.Length) is { Length: > 1 } organ && organ[0] == ' ' && organ.IndexOf((byte)',') < 0;

    private static Laterality SideAt(ReadOnlySpan<byte> title, int at, out int length)
    {
        ReadOnlySpan<byte> rest = title.Slice(at);
        length = 0;
        while (length < rest.Length && IsLetter(rest[length]))
        {
            length++;
        }

        ReadOnlySpan<byte> word = rest.Slice(0, length);
        return Is(word, "right"u8) ? Laterality.Right
            : Is(word, "left"u8) ? Laterality.Left
            : Is(word, "bilateral"u8) ? Laterality.Bilateral
            : Is(word, "unspecified"u8) ? Laterality.Unspecified
            : Laterality.None;
    }

    private static bool Is(ReadOnlySpan<byte> word, ReadOnlySpan<byte> lower)
    {
        bool same = word.Length == lower.Length;
        for (int i = 0; same && i < word.Length; i++)
        {
            same = Lower(word[i]) == lower[i];
        }

        return same;
    }

    private static int Lower(byte character) => character is >= (byte)'A' and <= (byte)'Z' ? character | 0x20 : character;

    private static bool IsLetter(byte character) => Lower(character) is >= 'a' and <= 'z';
}
