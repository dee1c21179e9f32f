using IcdCoding.TabularCompiler.Compiling;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Tests.Compiling;

public sealed class TabularDataFolderTests : IDisposable
{
    private static readonly GeneratedFile[] Files = [new("manifest.json", "{}\n"), new("icd10cm/codes/chapter-01.tsv", "code\nA00\nA01\n")];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FirstDifference_AfterWrite_IsNone()
    {
        TabularDataFolder folder = new TabularDataFolder(_folder.Path);

        Assert.Equal(["manifest.json", "icd10cm/codes/chapter-01.tsv"], folder.Write(Files));
        Assert.Null(folder.FirstDifference(Files));
        Assert.Empty(folder.Write(Files));
        Assert.Equal(2, Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Length);
    }

    [Theory]
    [InlineData("code\nA00\nA02\n", "icd10cm/codes/chapter-01.tsv, line 3, differs: expected \"A01\"; found \"A02\".")]
    [InlineData("code\nA00\nA01", "icd10cm/codes/chapter-01.tsv, line 4, differs: expected \"\"; found the end of the file.")]
    [InlineData("code\r\nA00\nA01\n", "icd10cm/codes/chapter-01.tsv, line 1, differs: expected \"code\"; found \"code\\r\".")]
    public void FirstDifference_ChangedFile_NamesFileAndLine(string content, string expected)
    {
        TabularDataFolder folder = new TabularDataFolder(_folder.Path);
        folder.Write(Files);
        File.WriteAllText(Path.Combine(_folder.Path, "icd10cm/codes/chapter-01.tsv"), content);

        Assert.Equal(expected, folder.FirstDifference(Files));
    }

    [Fact]
    public void Write_FileNoLongerGenerated_RemovesItAndLeavesHandWrittenOnes()
    {
        TabularDataFolder folder = new TabularDataFolder(_folder.Path);
        string stale = _folder.Write("icd10cm/codes/chapter-99.tsv", [1]);
        string handWritten = _folder.Write("icd10cm/reviewed-prose.tsv", [1]);

        Assert.Contains("icd10cm/codes/chapter-99.tsv", folder.Write(Files));
        Assert.False(File.Exists(stale));
        Assert.True(File.Exists(handWritten));
    }

    [Fact]
    public void FirstDifference_FileNotGenerated_NamesIt()
    {
        TabularDataFolder folder = new TabularDataFolder(_folder.Path);
        folder.Write(Files);
        _folder.Write("icd10cm/notes/chapter-99.tsv", [1]);

        Assert.Equal("icd10cm/notes/chapter-99.tsv is not made from the official files.", folder.FirstDifference(Files));
    }
}
