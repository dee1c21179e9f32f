using System.Text.Json;

namespace IcdCoding.Cli.Tests.Pages;

public sealed class PageCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("icd-pages-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("page.html", "<!DOCTYPE html>")]
    [InlineData("page.md", "# M62.81")]
    [InlineData("page.json", "{")]
    [InlineData("page.txt", "M62.81  Muscle weakness (generalized)")]
    public void Output_FormatGoesByTheExtension(string name, string start)
    {
        string file = Path.Combine(_folder, name);
        IcdRun run = IcdRun.Of("page", "M62.81", "--date", "2026-11-23", "--output", file);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.StartsWith(start, File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void StandardOutput_FormatIsNamed()
    {
        Assert.StartsWith("M62.81  ", IcdRun.Of("page", "m6281").Output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(IcdRun.Of("page", "m6281", "--format", "json").Output);
        Assert.Equal("M62.81", json.RootElement.GetProperty("code").GetString());
    }

    [Theory]
    [InlineData(2, "Name a code", "page")]
    [InlineData(2, "'.pdf' says no format", "page", "I10", "--output", "x.pdf")]
    [InlineData(2, "'pdf' is not possible for --format", "page", "I10", "--format", "pdf")]
    [InlineData(2, "--all needs a folder", "page", "--all")]
    [InlineData(2, "leave out the code", "page", "I10", "--all", "--output", "x")]
    [InlineData(2, "is before ICD-10-CM came into use", "page", "I10", "--date", "2014-01-01")]
    [InlineData(1, "M62.8Z is in no edition", "page", "M62.8Z")]
    public void WhatCannotBeDone_IsSaid(int exitCode, string expected, params string[] arguments)
    {
        IcdRun run = IcdRun.Of(arguments);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_IntoAFile_IsBadUsage()
    {
        string file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");
        IcdRun run = IcdRun.Of("page", "--all", "--output", file);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is a file", run.Error, StringComparison.Ordinal);
    }
}
