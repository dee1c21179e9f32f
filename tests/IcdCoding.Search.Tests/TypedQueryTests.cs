using Xunit.Abstractions;

namespace IcdCoding.Search.Tests;

/// <summary>Questions as they are typed, written down with their codes before the search was tuned.</summary>
public sealed class TypedQueryTests(ITestOutputHelper output)
{
    /// <summary>How many hold. A change of the search must not lose any; rows are not taken out.</summary>
    private const int Held = 183;

    [Fact]
    public void Queries_FindTheirCode_InTheFirstThree()
    {
        CodeSearch search = CodeSearch.In(Icd10Cm.FiscalYear(2027));
        string[][] rows = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "queries.tsv")).Where(line => line[0] != '#').Skip(1).Select(line => line.Split('\t'))];
        string[] missed = [.. rows.Where(row => !search.Find(row[0], 3).Any(hit => row[1].Split(' ').Contains(hit.Entry.ToString()))).Select(row => row[0])];
        output.WriteLine($"{rows.Length - missed.Length} of {rows.Length} hold; missed: {string.Join(", ", missed)}");
        Assert.True(rows.Length >= 150);
        Assert.True(rows.Length - missed.Length >= Held, $"missed {missed.Length}: {string.Join(", ", missed)}");
    }

    [Fact]
    public void SpokenTable_NamesCodesOfAnEdition_AndEachPhraseFindsItsFirstCode()
    {
        Icd10CmEdition newest = Icd10Cm.FiscalYear(2027);
        CodeSearch search = CodeSearch.In(newest);
        List<string> missed = [];
        string[][] rows = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "spoken.tsv")).Where(line => line[0] != '#').Skip(1).Select(line => line.Split('\t'))];
        Assert.True(rows.Length > 150);
        foreach (string[] row in rows)
        {
            IcdCode[] codes = [.. row[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(IcdCode.Parse)];
            Assert.All(codes, code => Assert.Contains(Icd10Cm.Editions, edition => edition.Contains(code)));
            if (codes.FirstOrDefault(newest.Contains) is { IsEmpty: false } first && !search.Find(row[1], 3).Any(hit => hit.Entry.Code.StartsWith(first)))
            {
                missed.Add(row[1]);
            }
        }

        Assert.True(missed.Count == 0, string.Join(", ", missed));
    }
}
