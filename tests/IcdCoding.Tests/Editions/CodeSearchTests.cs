namespace IcdCoding.Tests.Editions;

public sealed class CodeSearchTests
{
    private const int Sampled = 40;

    private static readonly Icd10CmEdition Edition = Icd10Cm.FiscalYear(2027);

    [Theory]
    [InlineData("muscle weakness", "M62.81", MatchedText.Title)]
    [InlineData("WEAKNESS, muscle", "M62.81", MatchedText.Title)]
    [InlineData("the weaknesses of the muscles", "M62.81", MatchedText.Title)]
    [InlineData("injury of median nerve at wrist", "S64.1", MatchedText.Title)]
    [InlineData("injuries median nerve wrist", "S64.1", MatchedText.Title)]
    [InlineData("muscl weakn", "M62.81", MatchedText.Title)]
    [InlineData("hypertension", "I10", MatchedText.Includes)]
    [InlineData("type 2 diabetes", "E11", MatchedText.Title)]
    [InlineData("fractures of the femur", "S72", MatchedText.Title)]
    [InlineData("Ménière's", "H81.0", MatchedText.Title)]
    [InlineData("wrist pain right", "M25.531", MatchedText.Title)]
    [InlineData("decompensated copd", "J44.1", MatchedText.InclusionTerm)]
    [InlineData("m62.8", "M62.8", MatchedText.Code)]
    [InlineData(" S72.001 ", "S72.001", MatchedText.Code)]
    [InlineData("chest pain", "R07.9", MatchedText.Title)]
    public void Words_FindTheCodeThatIsMeant_First(string text, string code, MatchedText matched)
    {
        CodeMatch first = Edition.Search(text).Matches[0];
        Assert.Equal(code, first.Entry.ToString());
        Assert.Equal(matched, first.MatchedText);
    }

    [Fact]
    public void EveryWord_StandsInTheTextThatIsShown()
    {
        foreach (CodeMatch match in Edition.Search("fracture shaft left").Matches)
        {
            Assert.Equal(MatchedText.Title, match.MatchedText);
            Assert.Equal(match.Entry.Title, match.Text);
            Assert.All(["fracture", "shaft", "left"], word => Assert.Contains(word, match.Text, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void Titles_FindTheirCodes()
    {
        CodeEntry[] codes = [.. Edition.Codes];
        Random random = new(7);
        for (int i = 0; i < Sampled; i++)
        {
            CodeEntry entry = codes[random.Next(codes.Length)];
            IReadOnlyList<CodeMatch> matches = Edition.Search(entry.Title).Matches;
            Assert.Contains(matches, match => match.Entry.Equals(entry));
            Assert.Equal(matches.Count, matches.Select(match => match.Entry.Code).Distinct().Count());
        }
    }

    [Fact]
    public void BeginningOfACode_FindsAllThatBeginSo_InTabularOrder()
    {
        IcdCode beginning = IcdCode.Parse("M62.8");
        Assert.Equal(
            Edition.Codes.Select(entry => entry.Code).Where(code => code.StartsWith(beginning)),
            Edition.Search("M62.8").Matches.Select(match => match.Entry.Code));
    }

    [Fact]
    public void Number_IsNoBeginning()
    {
        // "type 2" is not in "type 21", nor "12" in "B12".
        Assert.All(Edition.Search("type 2 diabetes").Matches, match => Assert.Matches(@"\b2\b", match.Text));
        Assert.DoesNotContain(Edition.Search("vitamin 12").Matches, match => match.Entry.Code == IcdCode.Parse("D51"));
    }

    [Theory]
    [InlineData("pneumonia xyzzy plugh", "xyzzy plugh")]
    [InlineData("heart attack", "")]
    public void WordsThatNoTextHolds_AreNamed(string text, string unknown)
    {
        CodeSearch search = Edition.Search(text);
        Assert.Empty(search.Matches);
        Assert.Equal(unknown, string.Join(' ', search.UnknownWords));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" -- ")]
    public void TextWithoutAWord_IsRefused(string text) => Assert.Throws<ArgumentException>(() => Edition.Search(text));

    [Fact]
    public void EveryEdition_FindsCodesOfItsOwn()
    {
        foreach (Icd10CmEdition edition in Icd10Cm.Editions)
        {
            CodeSearch search = edition.Search("injury");
            Assert.True(search.Matches.Count > 1000, edition.Name);
            Assert.All(search.Matches, match => Assert.True(edition.Contains(match.Entry), $"{match} in {edition}"));
            Assert.Empty(edition.Search("M62.8").UnknownWords);
        }
    }

    [Fact]
    public void OlderEdition_AnswersWithItsOwnCodesAndTitles()
    {
        CodeMatch first = Icd10Cm.FiscalYear(2016).Search("low back pain").Matches[0];
        Assert.Equal("M54.5", first.Entry.ToString());
        Assert.True(first.Entry.IsBillable);
        Assert.Empty(Icd10Cm.FiscalYear(2016).Search("COVID-19").Matches);
    }
}
