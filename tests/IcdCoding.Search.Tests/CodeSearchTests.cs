namespace IcdCoding.Search.Tests;

public sealed class CodeSearchTests
{
    private static readonly CodeSearch Search = CodeSearch.In(Icd10Cm.FiscalYear(2027));

    [Theory]
    [InlineData("type 2 diabetes", "E11.9")]
    [InlineData("weakness", "R53.1")]
    [InlineData("muscle weakness", "M62.81")]
    [InlineData("WEAKNESS, muscle", "M62.81")]
    [InlineData("heart attack", "I21.9")]
    [InlineData("HTN", "I10")]
    [InlineData("uti", "N39.0")]
    [InlineData("low back pain", "M54.50")]
    [InlineData("right knee pain", "M25.561")]
    [InlineData("broken hip", "S72.009A")]
    [InlineData("haemorrhoids", "K64.9")]
    [InlineData("atrial fibrilation", "I48.91")]
    [InlineData("decompensated copd", "J44.1")]
    public void Words_FindTheCodeThatIsMeant_First(string text, string code) => Assert.Equal(code, Search.Find(text)[0].Entry.ToString());

    [Fact]
    public void Diabetes_IsTheCommonOne_BeforeDiabetesInsipidus() => Assert.StartsWith("E11", Search.Find("diabetes")[0].Entry.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("fall", "fallopian")]
    [InlineData("uti", "utilit")]
    public void Words_AreNotFoundInsideOfOthers_BeforeWholeOnes(string word, string inside) =>
        Assert.DoesNotContain(Search.Find(word, 5), hit => hit.Title.Contains(inside, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("m62.8")]
    [InlineData(" M628 ")]
    public void BeginningOfACode_FindsItAndAllBelow_InTabularOrder(string text)
    {
        IcdCode beginning = IcdCode.Parse("M62.8");
        Assert.Equal(Search.Edition.Codes.Select(entry => entry.Code).Where(code => code.StartsWith(beginning)), Search.Find(text, 100).Select(hit => hit.Entry.Code));
        Assert.All(Search.Find(text), hit => Assert.Equal(MatchedBy.Code, hit.MatchedBy));
    }

    [Fact]
    public void SidesAndEncounters_AreOneHit_ThatOpens()
    {
        SearchResult found = Search.Find("fracture of neck of femur", 50);
        Assert.Single(found, hit => hit.Entry.Code.StartsWith(IcdCode.Parse("S72.00")));
        SearchHit hit = found.First(hit => hit.Entry.Code.StartsWith(IcdCode.Parse("S72.00")));
        Assert.True(hit.Variants.Count > 40);
        Assert.Contains(hit.Variants, variant => variant.Equals(hit.Entry));
        Assert.All(hit.Variants, variant => Assert.True(variant.IsBillable));
    }

    [Theory]
    [InlineData("broken hip left", "S72.002A")]
    [InlineData("broken hip right subsequent", "S72.001D")]
    public void SideAndEncounterOfTheWords_ChooseTheVariant(string text, string code) => Assert.Equal(code, Search.Find(text)[0].Entry.ToString());

    [Fact]
    public void CrossReference_IsFollowed()
    {
        SearchHit first = Search.Find("abdominalgia")[0];
        Assert.Equal("R10.9", first.Entry.ToString());
        Assert.Equal((MatchedBy.IndexPath, "Abdominalgia"), (first.MatchedBy, first.MatchedText));
    }

    [Fact]
    public void OlderEdition_AnswersWithItsOwnCodes()
    {
        CodeSearch search = CodeSearch.On(new DateOnly(2016, 1, 1));
        Assert.Equal("M54.5", search.Find("low back pain")[0].Entry.ToString());
        Assert.DoesNotContain(search.Find("COVID-19", 50), hit => hit.Entry.ToString() == "U07.1");
        foreach (Icd10CmEdition edition in Icd10Cm.Editions)
        {
            Assert.All(CodeSearch.In(edition).Find("injury of nerve", 50), hit => Assert.True(edition.Contains(hit.Entry)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" -- ")]
    public void TextWithoutAWord_IsRefused(string text) => Assert.Throws<ArgumentException>(() => Search.Find(text));

    [Fact]
    public void LimitBelowOne_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Search.Find("gout", 0));

    [Fact]
    public void WordsThatNothingHolds_AreNamed_AndTheOthersFound()
    {
        SearchResult found = Search.Find("xyzzyqu gout");
        Assert.Equal(["xyzzyqu"], found.UnknownWords);
        Assert.StartsWith("M10", found[0].Entry.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ManyThreads_FindTheSame()
    {
        string[] texts = ["gout", "heart attack", "fracture of femur left", "copd exacerbation"];
        string[] expected = [.. texts.Select(text => string.Join(' ', Search.Find(text)))];
        Parallel.For(0, 400, i => Assert.Equal(expected[i % texts.Length], string.Join(' ', Search.Find(texts[i % texts.Length]))));
    }

    [Theory]
    [InlineData("\0\uD800")]
    [InlineData("ﬁèvre ☃")]
    public void OddText_IsAnsweredOrRefused(string text)
    {
        try
        {
            _ = Search.Find(text);
        }
        catch (ArgumentException)
        {
            Assert.DoesNotContain(text, char.IsAsciiLetterOrDigit);
        }
    }

    [Fact]
    public void LongText_IsAnswered() => Assert.NotEmpty(Search.Find(string.Join(' ', Enumerable.Repeat("chronic pain of the left knee after a fall", 500))));
}
