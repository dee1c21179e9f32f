using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Tests.Tables;

public sealed class NoteTextTests
{
    [Theory]
    [InlineData("excludes1", 250)]
    [InlineData("note", 160)]
    public void Kept_LineOverTheLimit_KeepsWholeFirstWords(string kind, int limit)
    {
        string fitting = string.Concat(Enumerable.Repeat("word ", limit / 5 - 1)) + "words";
        string line = fitting + " and more";

        string kept = NoteText.Kept(kind, line);

        Assert.Equal(limit, fitting.Length);
        Assert.Equal(fitting, NoteText.Kept(kind, fitting));
        Assert.EndsWith("word…", kept, StringComparison.Ordinal);
        Assert.StartsWith(kept[..^1], line, StringComparison.Ordinal);
        Assert.InRange(kept.Length, limit - 6, limit);
    }
}
