using System.Text;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Tests.Sources;

public sealed class ConversionFileTests : IDisposable
{
    private const string Header = "\"A title, and\nmore of it\",,\nCurrent code assignment,Effective,Previous Code(s) Assignment\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_YearAndStrayBlank_GivesCodeAndYear()
    {
        ConversionRow row = Assert.Single(Read(Header + "Z91.A48 ,2023,Z91.14\n,\n"));

        Assert.Equal(("Z91.A48", 2023, null), (row.Code, row.Year, row.Date));
        Assert.Equal([("Z91.14", "Z91.14")], row.Previous);
        Assert.Equal("conversion.csv, line 4", row.Place);
    }

    [Fact]
    public void Read_SpreadsheetDate_GivesTheDay() => Assert.Equal(new DateOnly(2023, 4, 1), Assert.Single(Read(Header + "A00.0,45017,A00\n")).Date);

    [Theory]
    [InlineData("None", "")]
    [InlineData("\"C50.919, C50.929\"", "C50.919-C50.919 C50.929-C50.929")]
    [InlineData("H02.101-H02.106; H02.109", "H02.101-H02.106 H02.109-H02.109")]
    [InlineData("K59.09 AND Code from categories T36-T50", "K59.09-K59.09 T36-T50")]
    [InlineData("Codes in Categories T15-T19", "T15-T19")]
    [InlineData("K31.89 and a code from R11-", "K31.89-K31.89 R11-R11")]
    [InlineData("I63.- and P91.88", "I63-I63 P91.88-P91.88")]
    [InlineData("W453XXA", "W45.3XXA-W45.3XXA")]
    public void Read_FormsOfPreviousCodes_GivesCodesAndRanges(string printed, string expected) =>
        Assert.Equal(expected, string.Join(' ', Assert.Single(Read(Header + $"A00.0,2023,{printed}\n")).Previous.Select(range => $"{range.First}-{range.Last}")));

    [Theory]
    [InlineData("A00.0,2023,unless A00")]
    [InlineData("A00.0,2023,")]
    [InlineData("A00.0,soon,A00")]
    [InlineData("cholera,2023,A00")]
    public void Read_RowThatIsNotUnderstood_NamesTheLine(string row) =>
        Assert.StartsWith("conversion.csv, line 4: expected ", Assert.Throws<SourceException>(() => Read(Header + row + "\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_NoHeader_SaysSo() =>
        Assert.StartsWith("conversion.csv: expected a header line", Assert.Throws<SourceException>(() => Read("A00.0,2023,A00\n")).Message, StringComparison.Ordinal);

    private IReadOnlyList<ConversionRow> Read(string text) =>
        ConversionFile.Read(SourceFile.Read(_folder.Path, _folder.Write("conversion.csv", Encoding.UTF8.GetBytes(text))));
}
