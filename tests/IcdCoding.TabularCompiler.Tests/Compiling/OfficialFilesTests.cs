using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Running;

namespace IcdCoding.TabularCompiler.Tests.Compiling;

public sealed class OfficialFilesTests
{
    [SkippableFact]
    public void Check_OfficialFiles_GiveTheTablesByteForByte()
    {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();

        int exitCode = Application.Run(["--check", "--source", Repository.OfficialFiles, "--output", Repository.TabularData], output, errors);

        Assert.Equal(("", 0), (errors.ToString(), exitCode));
    }

    [Fact]
    public void Compile_NoSourceFolder_NamesTheFirstFileAndWritesNothing()
    {
        using TemporaryFolder folder = new TemporaryFolder();
        StringWriter errors = new StringWriter();

        int exitCode = Application.Run(["compile", "--source", Path.Combine(folder.Path, "none"), "--output", Path.Combine(folder.Path, "out")], TextWriter.Null, errors);

        Assert.Equal(1, exitCode);
        Assert.Matches("^editions/FY[^/]+/order.txt: expected order.txt, order.txt.gz or a .zip that holds it; found no such file.\\s*$", errors.ToString());
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "out")));
    }

    [SkippableFact]
    public void Read_OrderFileOfAnotherEdition_SaysWhichCountsWereExpected()
    {
        EditionDeclaration declaration = EditionDeclarations.All[0];
        using TemporaryFolder folder = new TemporaryFolder();
        string other = Path.Combine(Repository.OfficialFiles, "editions", "FY2017");
        foreach (string file in Directory.GetFiles(other))
        {
            folder.Write($"editions/FY2016/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }

        string message = Assert.Throws<TabularCompiler.Sources.SourceException>(() => EditionReader.Read(folder.Path, declaration)).Message;

        Assert.Equal("editions/FY2016/order.txt.gz: expected 91,737 codes, 69,823 of them billable; found 93,830 and 71,486, the last being Z9989.", message);
    }
}
