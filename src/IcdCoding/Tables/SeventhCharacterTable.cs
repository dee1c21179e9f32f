using IcdCoding.Packing;

namespace IcdCoding.Tables;

/// <summary>7th characters: a definition is the list of allowed characters that one code prescribes for what is below it.</summary>
internal static class SeventhCharacterTable
{
    /// <summary>The definition of the nearest code that has one in an edition, the row itself first; or -1.</summary>
    internal static int DefinitionOf(int row, int edition)
    {
        int family = Digits.Read2(PackedSeventhCharacters.Families, row);
        return Digits.Read2(PackedSeventhCharacters.Definitions, (family * PackedSeventhCharacters.EditionCount) + edition) - 1;
    }

    internal static int Count(int definition) => Start(definition + 1) - Start(definition);

    internal static char Character(int definition, int index) =>
        (char)PackedSeventhCharacters.Characters[Start(definition) + index];

    internal static string Meaning(int definition, int index) =>
        Pool.GetString(Digits.Read2(PackedSeventhCharacters.Meanings, Start(definition) + index));

    /// <summary>The row of the code at which the definition is written.</summary>
    internal static int OwnerRow(int definition) => Digits.Read3(PackedSeventhCharacters.Owners, definition);

    private static int Start(int definition) => Digits.Read3(PackedSeventhCharacters.Starts, definition);

    private static TextPool Pool => new(PackedSeventhCharacters.Text, PackedSeventhCharacters.TextLengths, PackedSeventhCharacters.TextBlocks);
}
