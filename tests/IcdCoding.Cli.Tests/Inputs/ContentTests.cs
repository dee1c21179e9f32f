using System.IO.Compression;
using System.Text;

namespace IcdCoding.Cli.Tests.Inputs;

/// <summary>What a file is, is found in the file, then by its name; what is not read is called by its name.</summary>
public sealed class ContentTests : IDisposable
{
    private const string Claim = """{"id":"a","date":"2026-01-15","diagnoses":["M62.81","R53.1"]}""" + "\n";
    private const string Table = "id,date,dx1,dx2\na,2026-01-15,M62.81,R53.1\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("icd-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("claims.txt", Claim)]
    [InlineData("claims.csv", Claim)]
    [InlineData("claims.txt", Table)]
    [InlineData("claims.ndjson", Table)]
    [InlineData("claims", Table)]
    public void Content_SpeaksBeforeTheName(string name, string content) => AssertRead(name, Encoding.UTF8.GetBytes(content));

    [Theory]
    [InlineData(Claim)]
    [InlineData(Table)]
    [InlineData("[" + Claim + "]")]
    public void Gzip_IsUnpacked(string content)
    {
        byte[] packed = Gzip(Encoding.UTF8.GetBytes(content));
        AssertRead("claims.gz", packed);
        AssertRead("claims.csv", Gzip(packed));
        // Two files packed one behind the other are one file.
        Assert.Equal(2, Run("two.gz", [.. Gzip(Encoding.UTF8.GetBytes(Claim)), .. Gzip(Encoding.UTF8.GetBytes(Claim))]).Lines.Length);
    }

    [Fact]
    public void Gzip_ThatWasCutOff_IsRefused()
    {
        Random random = new(7);
        byte[] packed = Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 500).Select(_ => Claim.Replace("\"a\"", $"\"{random.Next()}\"", StringComparison.Ordinal)))));
        IcdRun run = Run("cut.gz", packed[..(packed.Length / 2)]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("the compressed data is damaged or cut off", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void WideText_WithItsMark_IsRead(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        AssertRead("claims.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes(Table.Replace(',', '\t'))]);
        AssertRead("claims.json", [.. encoding.GetPreamble(), .. encoding.GetBytes(Claim)]);
    }

    [Theory]
    [InlineData("ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *200101*1253*^*00501*000000905*0*T*:~GS*HC*A*B*20200101*1253*1*X*005010X222A1~ST*837*0001*005010X222A1~", "this is X12 837P, professional claims")]
    [InlineData("ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *200101*1253*^*00501*000000905*0*T*:~GS*HP*A*B*20200101*1253*1*X*005010X221A1~ST*835*0001~", "this is X12 835")]
    [InlineData("""{"resourceType":"Bundle","type":"collection"}""", "this is a FHIR Bundle")]
    [InlineData("{\n  \"id\": \"x\",\n  \"resourceType\": \"Claim\"\n}", "this is a FHIR Claim")]
    [InlineData("""[{"resourceType":"Encounter"}]""", "this is a FHIR Encounter")]
    [InlineData("MSH|^~\\&|A|B", "this is an HL7 version 2 message")]
    [InlineData("<?xml version=\"1.0\"?><ClinicalDocument/>", "this is XML")]
    [InlineData("PK\u0003\u0004 and so on", "this is a ZIP archive or an Excel workbook")]
    [InlineData("%PDF-1.7", "this is a PDF document")]
    public void OtherContent_IsNamed(string content, string sentence)
    {
        IcdRun run = Run("claims.ndjson", Encoding.UTF8.GetBytes(content));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void WideText_WithoutItsMark_IsNamed()
    {
        IcdRun run = Run("claims.csv", Encoding.Unicode.GetBytes(Table));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("this is UTF-16 or UTF-32 text without a byte order mark: save it as UTF-8.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FormatThatIsNamed_SpeaksBeforeTheContent()
    {
        IcdRun run = Run("claims.csv", Encoding.UTF8.GetBytes(Table), "--input-format", "ndjson");
        Assert.Equal(2, run.Lines.Length);
        Assert.All(run.Lines, line => Assert.Contains("not a JSON object", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("claims.csv", 2, "There is no header")]
    [InlineData("claims.parquet", 2, "this is no Parquet file")]
    [InlineData("claims.ndjson", 0, "0 lines")]
    public void EmptyFile_IsJudgedByItsName(string name, int exitCode, string error)
    {
        IcdRun run = Run(name, []);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(error, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_IsNamed() => Assert.Contains("is a directory: name a file", IcdRun.Of("validate", "--input", _folder).Error, StringComparison.Ordinal);

    [Fact]
    public void NulBytes_AreALineThatIsNone() => Assert.Contains("\"error\":\"a line of NUL characters", Run("claims.ndjson", [.. Encoding.UTF8.GetBytes(Claim), .. new byte[1 << 20], (byte)'\n']).Lines[1], StringComparison.Ordinal);

    private static byte[] Gzip(byte[] content)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionMode.Compress))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    private void AssertRead(string name, byte[] content)
    {
        IcdRun run = Run(name, content);
        Assert.Contains("\"errors\":1,", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"a\",", run.Output, StringComparison.Ordinal);
        IcdRun piped = IcdRun.WithInput(new TrickleStream(content, 3), "validate", "--input", "-");
        Assert.Equal(run.Output, piped.Output);
    }

    private IcdRun Run(string name, byte[] content, params string[] options)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return IcdRun.Of(["validate", "--input", path, .. options]);
    }
}
