using IcdCoding.TabularCompiler.Edits;

namespace IcdCoding.TabularCompiler.Tests.Edits;

public sealed class MceSourceTests
{
    private const string Diagnoses = "code\tfrom\tthrough\tlists\nA000\t2024-10-01\t2025-03-31\tmanifestation\nA000\t2025-04-01\t2025-09-30\t\nZ5189\t2024-10-01\t2025-09-30\treqsdx unacceptable\n";
    private const string Ages = "list\tlowest\thighest\tfrom\tthrough\nadult\t15\t124\t1984-03-01\t2025-09-30\n";

    private static readonly DateOnly October = new(2024, 10, 1);
    private static readonly DateOnly April = new(2025, 4, 1);

    [Fact]
    public void Lists_AreThoseOfTheDay()
    {
        MceSource source = Read(Diagnoses);
        Assert.Equal(["A000"], source.CodesOn(List("manifestation"), October));
        Assert.Empty(source.CodesOn(List("manifestation"), April));
        Assert.Equal(new DateOnly(2025, 9, 30), source.Through);
        Assert.False(source.Covers(new DateOnly(2025, 10, 1)));
    }

    [Fact]
    public void CodeThatRequiresASecondaryDiagnosis_IsNotUnacceptable()
    {
        MceSource source = Read(Diagnoses);
        Assert.Equal(["Z5189"], source.CodesOn(List("requires-secondary"), April));
        Assert.Empty(source.CodesOn(List("unacceptable-principal"), April));
    }

    [Fact]
    public void Ages_AreRead() => Assert.Equal(new MceAges("adult", 15, 124, new DateOnly(1984, 3, 1), new DateOnly(2025, 9, 30)), Assert.Single(Read(Diagnoses).Ages));

    [Theory]
    [InlineData("manifestation", "newlist", "newlist")]
    [InlineData("2025-03-31", "31.3.2025", "31.3.2025")]
    [InlineData("\tthrough", "\tuntil", "until")]
    [InlineData("\tmanifestation", "", "A000\t2024-10-01\t2025-03-31")]
    public void Row_ThatIsNotOfTheForm_IsNamed(string old, string replacement, string named)
    {
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => Read(Diagnoses.Replace(old, replacement, StringComparison.Ordinal)));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        Assert.Contains("mce-v1-diagnoses.tsv", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SecondVersionBesideTheFirst_IsNotChosenBetween()
    {
        using TemporaryFolder root = new TemporaryFolder();
        Write(root.Path, "mce-v1-diagnoses.tsv", Diagnoses);
        Write(root.Path, "mce-v2-diagnoses.tsv", Diagnoses);
        Write(root.Path, "mce-v1-ages.tsv", Ages);
        Assert.Contains("found 2", Assert.Throws<InvalidDataException>(() => MceSource.Read(root.Path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("2025-03-31\tmanifestation\nA000\t2025-04-01", "2025-03-14\tmanifestation\nA000\t2025-03-15")] // within an edition
    [InlineData("Z5189", "Z5188")] // not billable
    [InlineData("Z5189\t2024-10-01\t2025-09-30\treqsdx unacceptable\n", "")] // billable without a row
    [InlineData("Z5189\t", "A000\t2024-10-01\t2025-09-30\t\nZ5189\t")] // two rows at once
    public void Tables_ThatEditionsCannotExpress_AreRefused(string old, string replacement)
    {
        using TemporaryFolder root = new TemporaryFolder();
        string order = Path.Combine(root.Path, "editions", "FY2025");
        Directory.CreateDirectory(order);
        using (StreamWriter writer = new StreamWriter(new System.IO.Compression.GZipStream(File.Create(Path.Combine(order, "order.txt.gz")), System.IO.Compression.CompressionLevel.Fastest)))
        {
            writer.Write("00001 A000    1 Cholera".PadRight(77) + "Cholera\n" + "00002 Z5189   1 Aftercare".PadRight(77) + "Aftercare\n");
        }

        BillableTitles titles = BillableTitles.Read(root.Path, "FY2025");
        MceSource source = Read(old.Length == 0 ? Diagnoses : Diagnoses.Replace(old, replacement, StringComparison.Ordinal));
        Exception? error = Record.Exception(() => source.CheckEditions([(titles, October), (titles, April)]));
        Assert.Equal(old.Length == 0, error is null);
        Assert.True(error is null or InvalidDataException, error?.ToString());
    }

    private static MceList List(string name) => MceList.All.Single(list => list.Name == name);

    private static MceSource Read(string diagnoses)
    {
        using TemporaryFolder root = new TemporaryFolder();
        Write(root.Path, "mce-v1-diagnoses.tsv", diagnoses);
        Write(root.Path, "mce-v1-ages.tsv", Ages);
        return MceSource.Read(root.Path);
    }

    private static void Write(string root, string name, string text)
    {
        Directory.CreateDirectory(Path.Combine(root, "mce"));
        File.WriteAllText(Path.Combine(root, "mce", name), text);
    }
}
