using System.IO.Compression;
using System.Text;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Tests.Sources;

public sealed class SourceFileTests : IDisposable
{
    private const string Text = "00001 A00     0 Cholera                                                      Ménière\r\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Find_PlainUtf8File_GivesItsText()
    {
        _folder.Write("editions/E/order.txt", Encoding.UTF8.GetBytes(Text));

        SourceFile file = Find();

        Assert.Equal(Text, file.ReadText());
        Assert.Equal("editions/E/order.txt", file.Name);
    }

    [Fact]
    public void Find_Latin1File_GivesTheSameText()
    {
        _folder.Write("editions/E/order.txt", Encoding.Latin1.GetBytes(Text));

        Assert.Equal(Text, Find().ReadText());
    }

    [Fact]
    public void Find_FileWithByteOrderMark_GivesTextWithoutIt()
    {
        _folder.Write("editions/E/order.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)]);

        Assert.Equal(Text, Find().ReadText());
    }

    [Fact]
    public void Find_GzippedFile_GivesTextAndHashOfTheFileAsStored()
    {
        byte[] stored = Gzip(Encoding.UTF8.GetBytes(Text));
        _folder.Write("editions/E/order.txt.gz", stored);

        SourceFile file = Find();

        Assert.Equal(Text, file.ReadText());
        Assert.Equal(stored.Length, file.StoredLength);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stored)), file.Sha256);
    }

    [Fact]
    public void Find_EntryOfAZip_GivesItsTextAndNamesBoth()
    {
        MemoryStream archive = new MemoryStream();
        using (ZipArchive zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (Stream other = zip.CreateEntry("readme.txt").Open())
            {
                other.Write("no order"u8);
            }

            using Stream entry = zip.CreateEntry("2026/icd10cm_order_2026.txt").Open();
            entry.Write(Encoding.UTF8.GetBytes(Text));
        }

        _folder.Write("editions/E/release.zip", archive.ToArray());

        SourceFile file = Find();

        Assert.Equal(Text, file.ReadText());
        Assert.Equal("editions/E/release.zip!2026/icd10cm_order_2026.txt", file.Name);
    }

    [Fact]
    public void Find_NoSuchFile_NamesItAndItsForms()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "editions/E"));

        SourceException exception = Assert.Throws<SourceException>(Find);

        Assert.Equal("editions/E/order.txt: expected order.txt, order.txt.gz or a .zip that holds it; found no such file.", exception.Message);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(10)]
    [InlineData(200)]
    public void Find_CutGzip_NamesTheFileAndThatItIsCut(int missing)
    {
        byte[] stored = Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2000).Select(i => $"{i * 7919 % 104729} line {i}\n"))));
        _folder.Write("editions/E/order.txt.gz", stored[..^missing]);

        SourceException exception = Assert.Throws<SourceException>(Find);

        Assert.StartsWith("editions/E/order.txt.gz: expected a whole gzip file; found one that is cut", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_DamagedZip_NamesIt()
    {
        _folder.Write("editions/E/release.zip", "PK no archive"u8.ToArray());

        Assert.StartsWith("editions/E/release.zip: expected a whole zip archive", Assert.Throws<SourceException>(Find).Message, StringComparison.Ordinal);
    }

    private static byte[] Gzip(byte[] content)
    {
        MemoryStream stored = new MemoryStream();
        using (GZipStream gzip = new GZipStream(stored, CompressionLevel.Optimal))
        {
            gzip.Write(content);
        }

        return stored.ToArray();
    }

    private SourceFile Find() => SourceFile.Find(_folder.Path, "editions/E", "order.txt", name => name.Contains("order", StringComparison.Ordinal));
}
