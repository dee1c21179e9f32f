using Microsoft.CodeAnalysis;

namespace IcdCoding.Generator.Tests;

public class MalformedTableTests
{
    [Theory]
    [InlineData(Fixture.FirstCodes, "A01\tFY2016\t\t1\tTyphoid", "A01\tFY2016\t1\tTyphoid", "ICD9001", 6, 0)]
    [InlineData(Fixture.FirstCodes, "code\tfirst", "code\tstart", "ICD9001", 0, 0)]
    [InlineData(Fixture.FirstCodes, "A00.0", "A0-.0", "ICD9002", 3, 2)]
    [InlineData(Fixture.FirstCodes, "A00.0", "A000", "ICD9002", 3, 3)]
    [InlineData(Fixture.FirstCodes, "A00.0", "a00.0", "ICD9002", 3, 0)]
    [InlineData(Fixture.SecondCodes, "S82.1X1B", "S82.1X1BB", "ICD9002", 6, 8)]
    [InlineData(Fixture.FirstCodes, "A0A\tFY2017", "A0A\tFY2099", "ICD9003", 7, 0)]
    [InlineData(Fixture.FirstCodes, "A01\tFY2016\t\t1", "A01\tFY2016\t\t2", "ICD9004", 6, 12)]
    [InlineData(Fixture.Editions, "2016-10-01", "2016-10", "ICD9004", 2, 7)]
    [InlineData(Fixture.Editions, "\t10\t", "\tten\t", "ICD9004", 1, 29)]
    [InlineData(Fixture.FirstNotes, "code-first\t1", "code-fist\t1", "ICD9004", 5, 4)]
    [InlineData(Fixture.SeventhCharacters, "S82\tA", "S82\tAB", "ICD9004", 1, 4)]
    [InlineData(Fixture.FirstNotes, "A00.0\texcludes1", "A00.5\texcludes1", "ICD9005", 6, 0)]
    [InlineData(Fixture.FirstNotes, "A00-A09\texcludes1", "A00-A08\texcludes1", "ICD9005", 2, 0)]
    [InlineData(Fixture.FirstNotes, "Chapter 1\t", "Chapter 7\t", "ICD9005", 1, 0)]
    [InlineData(Fixture.FirstNotes, "\tA01-A09\t", "\tA09-A01\t", "ICD9005", 4, 0)]
    [InlineData(Fixture.FirstNotes, "\tA01-A09\t", "\tA01-A08\t", "ICD9005", 4, 0)]
    [InlineData(Fixture.Sections, "\t1\tA00-A01", "\t9\tA00-A01", "ICD9005", 2, 0)]
    [InlineData(Fixture.Replacements, "A01 A09", "A01 A08", "ICD9005", 1, 0)]
    [InlineData(Fixture.SeventhCharacters, "S82\tB", "S83\tB", "ICD9005", 2, 0)]
    [InlineData(Fixture.FirstNotes, "conditional\t1", "conditional\t7", "ICD9005", 4, 0)]
    [InlineData(Fixture.SecondNotes, "S82.1/7=[B]", "S82.1/8=[B]", "ICD9006", 2, 0)]
    [InlineData(Fixture.SecondNotes, "S82.1/7=[B]", "S82.1/7=[]", "ICD9006", 2, 0)]
    [InlineData(Fixture.SecondCodes, "S82.1X1\t", "S82.2X1\t", "ICD9007", 5, 0)]
    [InlineData(Fixture.SecondaryOnly, "A01-A09", "A01-A08", "ICD9005", 1, 0)]
    [InlineData(Fixture.SecondaryOnly, "A01-A09", "A01--A09", "ICD9006", 1, 0)]
    [InlineData(Fixture.SecondaryOnly, "\twarning", "\twarn", "ICD9004", 1, 40)]
    [InlineData(Fixture.Combinations, "\tb\t", "\td\t", "ICD9004", 1, 13)]
    [InlineData(Fixture.PoaExempt, "A00.0", "A00.5", "ICD9005", 1, 0)]
    [InlineData(Fixture.PoaEditions, "in-force", "enforced", "ICD9004", 3, 7)]
    [InlineData(Fixture.Ages, "\t15\t", "\tfifteen\t", "ICD9004", 1, 6)]
    [InlineData(Fixture.GuidanceElements, "A00\tFY2016", "A02\tFY2016", "ICD9005", 1, 0)]
    [InlineData(Fixture.GuidanceElements, "A00\tFY2016", "A00\tFY2099", "ICD9003", 1, 4)]
    [InlineData(Fixture.GuidanceElements, "strength &", "strong &", "ICD9004", 1, 33)]
    [InlineData(Fixture.GuidanceElements, "Say where from.", "", "ICD9004", 1, 17)]
    [InlineData(Fixture.GuidanceElements, "list#A00 manual", "", "ICD9008", 1, 71)]
    [InlineData(Fixture.GuidanceElements, "list#A00 manual", "lists#A00 manual", "ICD9008", 1, 71)]
    [InlineData(Fixture.GuidanceAlternatives, "A01 A00-A09", "A01 A00-A08", "ICD9005", 1, 27)]
    [InlineData(Fixture.GuidanceSources, "2017-01-31", "yesterday", "ICD9004", 1, 34)]
    [InlineData(Fixture.GuidanceSources, "tabular\t", "table\t", "ICD9004", 1, 5)]
    public void MalformedRow_IsReported_WithFileLineAndColumn(string path, string text, string replacement, string id, int line, int column)
    {
        Dictionary<string, string> tables = Fixture.Tables();
        Assert.Contains(text, tables[path], StringComparison.Ordinal);
        tables[path] = tables[path].Replace(text, replacement, StringComparison.Ordinal);

        Diagnostic[] diagnostics = [.. new GeneratorRun(tables).Result.Diagnostics];
        Diagnostic found = Assert.Single(diagnostics, diagnostic => diagnostic.Id == id && diagnostic.Location.GetLineSpan().Path == path
            && diagnostic.Location.GetLineSpan().StartLinePosition.Line == line);
        Assert.Equal(column, found.Location.GetLineSpan().StartLinePosition.Character);
        Assert.Contains("expected", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
    }

    [Theory]
    [InlineData("2018-01-30", false)]
    [InlineData("2018-01-31", false)]
    [InlineData("2018-02-01", true)]
    [InlineData("", false)]
    public void SourceOfGuidance_DueForReview_IsAWarning(string today, bool expected)
    {
        Diagnostic[] found = [.. new GeneratorRun(Fixture.Tables(), reviewDate: today).Result.Diagnostics];
        Assert.Equal(expected ? ["ICD9009"] : [], found.Select(diagnostic => diagnostic.Id));
        Assert.All(found, diagnostic => Assert.Equal((DiagnosticSeverity.Warning, 1), (diagnostic.Severity, diagnostic.Location.GetLineSpan().StartLinePosition.Line)));
    }

    [Fact]
    public void WellFormedTables_ReportNothing() => Assert.Empty(new GeneratorRun(Fixture.Tables()).Result.Diagnostics);

    [Fact]
    public void WindowsLineEnds_GiveTheSameTables()
    {
        Dictionary<string, string> windows = Fixture.Tables().ToDictionary(table => table.Key, table => table.Value.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(new GeneratorRun(Fixture.Tables()).Sources, new GeneratorRun(windows).Sources);
    }
}
