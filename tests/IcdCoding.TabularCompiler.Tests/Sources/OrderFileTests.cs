using System.Text;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Tests.Sources;

public sealed class OrderFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Read_EitherLineEnd_GivesCodesFlagsAndLongTitles(string lineEnd)
    {
        SourceFile file = Order(Line(1, "A00", '0', "Cholera") + lineEnd + Line(2, "Z878901", '1', "Other  specified ") + lineEnd);

        Assert.Equal([new OrderEntry("A00", false, "Cholera"), new OrderEntry("Z878901", true, "Other specified")], OrderFile.Read(file, 2, 1));
    }

    [Fact]
    public void Read_FewerRowsThanPublished_SaysHowManyAndWhereItEnds()
    {
        SourceFile file = Order(Line(1, "A00", '0', "Cholera") + "\n" + Line(2, "A000", '1', "Cholera, classical") + "\n");

        SourceException exception = Assert.Throws<SourceException>(() => OrderFile.Read(file, 98_186, 74_719));

        Assert.Equal("order.txt: expected 98,186 codes, 74,719 of them billable; found 2 and 1, the last being A000.", exception.Message);
    }

    [Fact]
    public void Read_LineCutBeforeItsTitle_NamesTheLine()
    {
        SourceFile file = Order(Line(1, "A00", '0', "Cholera") + "\n00002 A000    1 Chol");

        Assert.StartsWith("order.txt, line 2: expected a code of three to seven characters", Assert.Throws<SourceException>(() => OrderFile.Read(file, 2, 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_CodeTwice_NamesIt()
    {
        SourceFile file = Order(Line(1, "A00", '0', "Cholera") + "\n" + Line(2, "A00", '0', "Cholera"));

        Assert.Equal("order.txt, line 2: expected each code once; found A00 again.", Assert.Throws<SourceException>(() => OrderFile.Read(file, 2, 0)).Message);
    }

    private static string Line(int number, string code, char flag, string title) => $"{number:D5} {code,-7} {flag} {title,-60} {title}";

    private SourceFile Order(string text) => SourceFile.Read(_folder.Path, _folder.Write("order.txt", Encoding.UTF8.GetBytes(text)));
}
