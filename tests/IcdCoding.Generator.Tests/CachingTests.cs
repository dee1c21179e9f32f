using Microsoft.CodeAnalysis;

namespace IcdCoding.Generator.Tests;

public class CachingTests
{
    [Theory]
    [InlineData("Tables")]
    [InlineData("Codes")]
    public void SameInput_EveryOutput_IsCached(string emit)
    {
        GeneratorRun run = new(Fixture.Tables(), emit);
        run.Repeat();
        IncrementalStepRunReason[] reasons = OutputReasons(run);
        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [InlineData(Fixture.FirstCodes, "Parsed:codes")]
    [InlineData(Fixture.FirstNotes, "Parsed:notes")]
    [InlineData(Fixture.Editions, "Parsed:editions")]
    public void EqualContentInANewText_ParsesToAnUnchangedTable_AndCachesEveryOutput(string path, string step)
    {
        GeneratorRun run = new(Fixture.Tables());
        Assert.Empty(run.Change(path, content => content));
        Assert.Contains(
            run.Result.TrackedSteps[step].SelectMany(parsed => parsed.Outputs), output => output.Reason == IncrementalStepRunReason.Unchanged);
        Assert.All(OutputReasons(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void ChangedTitle_WritesOnlyTitles()
    {
        GeneratorRun run = new(Fixture.Tables());
        Assert.Equal(["PackedTitles"], run.Change(Fixture.FirstCodes, content => content.Replace("Letter fever", "Other fever", StringComparison.Ordinal)));
    }

    [Fact]
    public void ChangedWordsOfANote_WriteOnlyNotes()
    {
        GeneratorRun run = new(Fixture.Tables());
        Assert.Equal(["PackedNotes"], run.Change(Fixture.FirstNotes, content => content.Replace("typhoid", "typhus", StringComparison.Ordinal)));
    }

    [Fact]
    public void ChangedGuidance_WritesNothing() =>
        Assert.Empty(new GeneratorRun(Fixture.Tables()).Change(Fixture.GuidanceElements, content => content.Replace("Say where from.", "Say when.", StringComparison.Ordinal)));

    [Fact]
    public void ChangedRuleRow_WritesOnlyRules() => Assert.Equal(
        ["PackedRules"],
        new GeneratorRun(Fixture.Tables()).Change(Fixture.SecondaryOnly, content => content.Replace("never first", "not first", StringComparison.Ordinal)));

    [Fact]
    public void ChangedTargets_WriteOnlyWhatIsMadeOfNotes()
    {
        GeneratorRun run = new(Fixture.Tables());
        Assert.Equal(
            ["PackedExcludes", "PackedNotes", "PackedSequencing", "PackedTargets"],
            run.Change(Fixture.FirstNotes, content => content.Replace("A01-A09", "A01", StringComparison.Ordinal)));
    }

    [Fact]
    public void ChangedSectionTitle_WritesNeitherCodesNorTitles()
    {
        GeneratorRun run = new(Fixture.Tables());
        string[] written = run.Change(Fixture.Sections, content => content.Replace("Narrow", "Small", StringComparison.Ordinal));
        Assert.Contains("PackedSections", written);
        Assert.DoesNotContain("PackedCodes", written);
        Assert.DoesNotContain("PackedTitles", written);
    }

    [Fact]
    public void ChangedReplacement_WritesOnlyReplacements()
    {
        GeneratorRun run = new(Fixture.Tables());
        Assert.Equal(["PackedReplacements"], run.Change(Fixture.Replacements, content => content.Replace("A01 A09", "A01", StringComparison.Ordinal)));
    }

    [Fact]
    public void ChangedTitle_WritesOnlyTheConstantsOfItsChapter()
    {
        GeneratorRun run = new(Fixture.Tables(), "Codes");
        Assert.Equal(["Codes.chapter-02"], run.Change(Fixture.SecondCodes, content => content.Replace("right, open", "right, wide", StringComparison.Ordinal)));
    }

    [Fact]
    public void Constants_ComeWithoutTables() =>
        Assert.Equal(["Codes.chapter-01.g.cs", "Codes.chapter-02.g.cs"], new GeneratorRun(Fixture.Tables(), "Codes").Sources.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void FilesWithoutTheMarker_AreLeftAlone() =>
        Assert.Empty(new GeneratorRun(Fixture.Tables(), "Codes", marker: "Other").Sources);

    private static IncrementalStepRunReason[] OutputReasons(GeneratorRun run) =>
        [.. run.Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Reason)];
}
