using CsCheck;
using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd1xxx;

public sealed class MalformedCodeTests
{
    [Theory]
    [InlineData("M62..81")]
    [InlineData("weakness")]
    [InlineData("")]
    [InlineData("I10\0")]
    [InlineData(".0")]
    public void Text_WithoutTheFormOfACode_IsReported(string text) => Assert.Single(TestClaim.Findings("ICD1001", TestClaim.Of(text)));

    [Fact]
    public void Text_WithTheFormOfACode_IsNotReported() => Assert.Empty(TestClaim.Findings("ICD1001", TestClaim.Of("m6281", "I10.", "ICD10:E11.9", "ICD10CM:ICD10CM:Q87.2")));

    [Fact]
    public void Text_OfAMegabyte_IsReportedWithTwentyCharacters() =>
        Assert.True(Assert.Single(TestClaim.Findings("ICD1001", TestClaim.Of(new string((char)0x4D, 1_000_000)))).Message.Length < 300);

    [Theory]
    [InlineData("M62.81;R53.1", "M62.81 and R53.1")]
    [InlineData("M62.81,R53.1", "M62.81 and R53.1")]
    [InlineData("M62.81 R53.1", "M62.81 and R53.1")]
    [InlineData("M62.81/R53.1", "M62.81 and R53.1")]
    [InlineData("I10&E11.9", "I10 and E11.9")]
    [InlineData("I10|E11.9", "I10 and E11.9")]
    [InlineData("I10\nE11.9", "I10 and E11.9")]
    [InlineData("I10 and e119", "I10 and E11.9")]
    [InlineData("N18.6+I12.0", "N18.6 and I12.0")]
    [InlineData("M62.81R53.1", "M62.81 and R53.1")]
    [InlineData("I10, E11.9, N18.6", "I10, E11.9 and N18.6")]
    public void SeveralCodes_InOneField_AreNamedAndNoneIsDropped(string text, string codes)
    {
        Finding finding = Assert.Single(ClaimValidator.Default.Validate(TestClaim.Of(text)).Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal("ICD1001", finding.Rule.Id);
        Assert.Contains($"codes in one field: {codes};", finding.Message, StringComparison.Ordinal);
        Assert.Empty(finding.Suggestions);
    }

    [Theory]
    [InlineData("\u041C62.81", "M62.81", "Cyrillic letter U+041C")]
    [InlineData("\u0415\u0031\u0031.9", "E11.9", "Cyrillic letter U+0415")]
    [InlineData("\u039910", "I10", "Greek letter U+0399")]
    [InlineData("\u039C62.81", "M62.81", "Greek letter U+039C")]
    [InlineData("\uFF2D62.81", "M62.81", "full-width character U+FF2D")]
    [InlineData("I\u0661\u0660", "I10", "U+0661")]
    [InlineData("\u200BI10", "I10", "U+200B")]
    [InlineData("I10\uFEFF", "I10", "U+FEFF")]
    [InlineData("M62,81", "M62.81", "comma")]
    [InlineData("M62\u00B781", "M62.81", "U+00B7 in the place of the dot")]
    [InlineData("M62.\u00A081", "M62.81", "signs")]
    [InlineData("#E11.9", "E11.9", "around it")]
    [InlineData("M628.1", "M62.81", "wrong place")]
    [InlineData("E11.65-", "E11.65", "nothing follows")]
    public void Text_ThatDecidesForOneCode_IsSaidAndPreferred(string text, string code, string why)
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD1001", TestClaim.Of(text)));
        Assert.Contains(why, finding.Message, StringComparison.Ordinal);
        Suggestion suggestion = Assert.Single(finding.Suggestions);
        Assert.True(suggestion.IsPreferred);
        Assert.Equal(code, Assert.Single(suggestion.Apply(TestClaim.Of(text)).Diagnoses).ToString());
    }

    [Theory]
    [InlineData("1.23E+05", "spreadsheet")]
    [InlineData("1E+10", "spreadsheet")]
    [InlineData("1-Oct", "date")]
    [InlineData("10/1/2023", "date")]
    [InlineData("44054006", "number")]
    [InlineData("M62.81-M62.89", "range of codes from M62.81 to M62.89")]
    [InlineData("M62.81\u2013M62.89", "range of codes")]
    [InlineData("M62.81-89", "range of codes")]
    [InlineData("A00-B99", "range of codes")]
    [InlineData("M62.81-R53.1", "a range of codes, or two codes in one field")]
    [InlineData("E11.*", "all codes below E11")]
    [InlineData("E11.%", "all codes below E11")]
    [InlineData("E1*", "pattern")]
    [InlineData("N/A", "holds no code")]
    [InlineData("", "holds no code")]
    [InlineData("I10 99213", "I10 stands in it")]
    [InlineData("Jane Doe has weakness", "does not have the form")]
    public void Text_ThatIsSomethingElse_IsSaidWithoutAFix(string text, string what)
    {
        Finding finding = Assert.Single(TestClaim.Findings("ICD1001", TestClaim.Of(text)));
        Assert.Contains(what, finding.Message, StringComparison.Ordinal);
        Assert.Empty(finding.Suggestions);
    }

    [Fact]
    public void Pattern_OfFewCodes_IsAQuestion()
    {
        Suggestion suggestion = Assert.Single(Assert.Single(TestClaim.Findings("ICD1001", TestClaim.Of("M62.8-"))).Suggestions);
        Assert.True(suggestion.IsQuestion);
        Assert.Contains(IcdCode.Parse("M62.81"), suggestion.Candidates);
    }

    [Fact]
    public void Code_WithWordsBesideIt_IsOfferedAndNotPreferred()
    {
        // The words may say that the condition was ruled out.
        Suggestion suggestion = Assert.Single(Assert.Single(TestClaim.Findings("ICD1001", TestClaim.Of("I10 (Hypertension)"))).Suggestions);
        Assert.False(suggestion.IsPreferred);
        Assert.Equal([IcdCode.Parse("I10")], suggestion.Codes);
    }

    [Fact]
    public void Text_EquallyNearToSeveralCodes_IsAQuestionWithoutPreference()
    {
        Suggestion suggestion = Assert.Single(Assert.Single(TestClaim.Findings("ICD1001", TestClaim.Of("K811.0"))).Suggestions);
        Assert.True(suggestion.IsQuestion);
        Assert.False(suggestion.IsPreferred);
        Assert.Equal(["K11.0", "K81.0", "K81.1"], suggestion.Candidates.Select(code => code.ToString()));
    }

    [Fact]
    public void Validate_AnyText_DoesNotThrowAndQuotesTwentyCharacters()
    {
        Gen<char> characters = Gen.OneOf(Gen.Char, Gen.Char["0123456789EIMOVX.,-*% ;/^"], Gen.Char["ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"]);
        characters.Array[0, 30].Sample(
            text =>
            {
                string field = new(text);
                ClaimReport report = ClaimValidator.Default.Validate(TestClaim.Of(field));
                Assert.All(report.Findings, finding => Assert.All(finding.Suggestions, suggestion => Assert.True(suggestion.Codes.Count > 0 || suggestion.Action != SuggestionAction.Replace)));
                if (field.Length > 20)
                {
                    Assert.DoesNotContain(report.Findings, finding => finding.Message.Contains(field.Substring(0, 21), StringComparison.Ordinal));
                }
            },
            iter: 20_000);
    }
}
