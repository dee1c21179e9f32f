using IcdCoding.Tables;

namespace IcdCoding.DataTests;

/// <summary>The interval lists of the packed tables against the plain evaluation of every pair.</summary>
public class ExcludesIntervalTests
{
    private const int SampleSize = 500;
    private const int SampleSeed = 20261001;

    private static readonly NaiveTables Naive = NaiveTables.Instance;

    /// <summary>The oldest edition, the official list of January 2021, that of October 2022, and the newest.</summary>
    public static TheoryData<string> ComparedEditions { get; } = [Naive.Editions[0], "FY2021-jan", "FY2023", Naive.Editions[^1]];

    [Theory]
    [MemberData(nameof(ComparedEditions))]
    public void Excludes1_OfAllPairsOfASample_EqualsThePlainEvaluation(string edition)
    {
        Random random = new(SampleSeed);
        NaiveCode[] sample = [.. random.GetItems(Naive.Codes, SampleSize).Distinct()];
        CompareAllPairs(sample, Array.IndexOf(Naive.Editions, edition), leastConflicts: 50);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(16)]
    public void Excludes1_OfAllPairsOfAChapter_EqualsThePlainEvaluation(int chapter)
    {
        NaiveCode[] codes = [.. Naive.ChapterCodes(chapter)];
        CompareAllPairs(codes, Naive.Editions.Length - 1, leastConflicts: 500);
    }

    private static void CompareAllPairs(NaiveCode[] codes, int edition, int leastConflicts)
    {
        int[] rows = [.. codes.Select(code => Row(code))];
        int conflicts = 0;
        for (int one = 0; one < codes.Length; one++)
        {
            for (int other = one; other < codes.Length; other++)
            {
                NaiveNote[] expected = Naive.Excludes1(codes[one], codes[other], edition);
                int actual = ExcludesTable.FindExcludes1(rows[one], rows[other], edition);
                bool equal = expected.Length == 0 ? actual < 0 : actual >= 0 && expected.Any(note => IsSame(note, actual));
                if (!equal || actual != ExcludesTable.FindExcludes1(rows[other], rows[one], edition))
                {
                    Assert.Fail($"{codes[one].Dotted} with {codes[other].Dotted} in {Naive.Editions[edition]}: expected "
                        + $"{string.Join(" or ", expected.Select(note => $"{note.Owner} {note.Ordinal} {note.Text}").DefaultIfEmpty("nothing"))}, "
                        + $"found {(actual < 0 ? "nothing" : $"{NoteTable.Text(actual)} of {NoteTable.OwnerKind(actual)}")}");
                }

                conflicts += expected.Length > 0 ? 1 : 0;
            }
        }

        Assert.True(conflicts >= leastConflicts, $"only {conflicts} conflicts: the sample proves nothing");
    }

    private static bool IsSame(NaiveNote expected, int note) =>
        expected.Text == NoteTable.Text(note) && expected.Ordinal == NoteTable.Ordinal(note) && expected.Targets == NoteTable.Targets(note)
        && (NoteTable.OwnerKind(note) != NoteOwnerKind.Code || expected.Owner == CodeTable.CodeAt(NoteTable.OwnerIndex(note)).ToString());

    private static int Row(NaiveCode code)
    {
        // Rows are places in tabular order: that the reader of the other side counts the same is part of the claim.
        Assert.Equal(code.Dotted, CodeTable.CodeAt(code.Position).ToString());
        return code.Position;
    }
}
