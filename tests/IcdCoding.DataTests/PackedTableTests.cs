using IcdCoding.Tables;

namespace IcdCoding.DataTests;

/// <summary>Every fact of the packed tables against the rows of <c>tabular-data</c>.</summary>
public class PackedTableTests
{
    private const int SampleSize = 1_000;
    private const int SampleSeed = 7;

    private static readonly NaiveTables Naive = NaiveTables.Instance;

    [Fact]
    public void Codes_HaveTheLifetimesAndTitlesOfTheirRows_InEveryEdition()
    {
        Assert.Equal(Naive.Codes.Length, CodeTable.Count);
        long compared = 0;
        foreach (NaiveCode code in Naive.Codes)
        {
            IcdCode packed = CodeTable.CodeAt(code.Position);
            Assert.Equal(code.Dotted, packed.ToString());
            Assert.Equal(code.Position, CodeTable.Find(packed));
            for (int edition = 0; edition < Naive.Editions.Length; edition++, compared++)
            {
                bool exists = code.Editions.TryGetValue(edition, out (string Title, bool IsBillable) state);
                bool equal = exists == Has(CodeTable.ExistsMask(code.Position), edition)
                    && state.IsBillable == Has(CodeTable.BillableMask(code.Position), edition)
                    && (!exists || CodeTable.Title(code.Position, edition) == state.Title);
                if (!equal)
                {
                    Assert.Fail($"{code.Dotted} in {Naive.Editions[edition]}: expected {state}, found {CodeTable.Title(code.Position, edition)}");
                }
            }
        }

        Assert.True(compared > 1_500_000, $"{compared} comparisons");
    }

    [Fact]
    public void Tree_IsThatOfPrefixes()
    {
        HashSet<string> known = [.. Naive.Codes.Select(code => code.Text)];
        int[] last = [.. Enumerable.Range(0, Naive.Codes.Length)];
        foreach (NaiveCode code in Naive.Codes)
        {
            string? parent = Enumerable.Range(1, code.Text.Length - 1).Select(less => code.Text[..^less]).FirstOrDefault(known.Contains);
            int row = CodeTable.ParentInUnion(code.Position);
            Assert.Equal(parent, row < 0 ? null : Naive.Codes[row].Text);
            for (; row >= 0; row = CodeTable.ParentInUnion(row))
            {
                last[row] = code.Position;
            }
        }

        Assert.Equal(last, Enumerable.Range(0, CodeTable.Count).Select(CodeTable.LastDescendant));
    }

    [Fact]
    public void Counts_OfEveryEdition_EqualTheStatedOnes()
    {
        for (int edition = 0; edition < EditionTable.Count; edition++)
        {
            Assert.Equal(Naive.Editions[edition], EditionTable.Name(edition));
            Assert.Equal(EditionTable.Codes(edition), Enumerable.Range(0, CodeTable.Count).Count(row => Has(CodeTable.ExistsMask(row), edition)));
            Assert.Equal(EditionTable.Billable(edition), Enumerable.Range(0, CodeTable.Count).Count(row => Has(CodeTable.BillableMask(row), edition)));
        }
    }

    [Fact]
    public void NotesInEffect_AndSequencing_AreThoseOfTheRows()
    {
        int notes = 0;
        foreach ((NaiveCode code, int edition) in Sample())
        {
            NaiveNote[] expected = [.. Naive.NotesInEffect(code, edition)];
            List<string> actual = [];
            foreach (int note in new NotesInEffect(code.Position, edition))
            {
                actual.Add(Line(note));
            }

            Assert.Equal(expected.Select(Line), actual);

            int group = SequencingTable.GroupOf(code.Position);
            Assert.Equal(
                expected.Where(note => note.Kind is "code-first" or "use-additional" or "code-also").Select(Line),
                Enumerable.Range(0, SequencingTable.Count(group)).Select(index => SequencingTable.NoteAt(group, index))
                    .Where(note => NoteTable.IsIn(note, edition) && NoteTable.IsInScope(note, code.Position)).Select(Line));
            notes += expected.Length;
        }

        Assert.True(notes > 10 * SampleSize, $"only {notes} notes");
    }

    [Fact]
    public void SeventhCharacters_AreThoseOfTheNearestOwner()
    {
        int characters = 0;
        foreach ((NaiveCode code, int edition) in Sample())
        {
            int definition = SeventhCharacterTable.DefinitionOf(code.Position, edition);
            (string, string)[] actual = definition < 0 ? [] :
            [
                .. Enumerable.Range(0, SeventhCharacterTable.Count(definition))
                    .Select(index => (SeventhCharacterTable.Character(definition, index).ToString(), SeventhCharacterTable.Meaning(definition, index))),
            ];
            Assert.Equal(Naive.SeventhCharacters(code, edition), actual);
            characters += actual.Length;
        }

        Assert.True(characters > SampleSize, $"only {characters} characters");
    }

    private static IEnumerable<(NaiveCode Code, int Edition)> Sample()
    {
        Random random = new(SampleSeed);
        return Enumerable.Range(0, SampleSize).Select(_ => (Naive.Codes[random.Next(Naive.Codes.Length)], random.Next(Naive.Editions.Length)));
    }

    /// <summary>What tells a line from every other: where it is written, its kind and place there, the codes that it names, its words.</summary>
    private static string Line(NaiveNote note) => $"{note.Owner} {note.Kind.Replace("-", "", StringComparison.Ordinal)} {note.Ordinal} {note.Targets} {note.Text}";

    private static string Line(int note) =>
        $"{new NoteReference(Icd10Cm.Latest, note).Owner} {NoteTable.Kind(note).ToString().ToLowerInvariant()} {NoteTable.Ordinal(note)} {NoteTable.Targets(note)} {NoteTable.Text(note)}";

    private static bool Has(uint mask, int edition) => (mask >> edition & 1) != 0;
}
