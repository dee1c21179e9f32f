using System.Runtime.Versioning;

namespace IcdCoding.Cli.Tests.Targets;

/// <summary>An output stands whole in its place or not at all, and nothing else is touched.</summary>
public sealed class OutputTargetTests : IDisposable
{
    private const string Record = """{"id":"c1","line":1,"edition":"FY2027","errors":0,"warnings":0,"findings":[]}""" + "\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("icd-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Output => Path.Combine(_folder, "findings.ndjson");

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void Mode_OfANewFileIsTheOwners_OfAnOldOneStays()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no modes");
        Run(Output);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Output));
        UnixFileMode open = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        File.SetUnixFileMode(Output, open);
        Run(Output);
        Assert.Equal(open, File.GetUnixFileMode(Output));
        Assert.Equal(Record, File.ReadAllText(Output));
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void Link_LeadsToItsFile(bool exists)
    {
        Skip.If(OperatingSystem.IsWindows(), "links need a privilege");
        string folder = Directory.CreateDirectory(Path.Combine(_folder, "elsewhere")).FullName, file = Path.Combine(folder, "real.ndjson");
        if (exists)
        {
            File.WriteAllText(file, "old");
        }

        File.CreateSymbolicLink(Path.Combine(_folder, "second"), file);
        File.CreateSymbolicLink(Output, "second");
        Run(Output);
        Assert.Equal("second", new FileInfo(Output).LinkTarget);
        Assert.Equal(Record, File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(folder));
    }

    [SkippableFact]
    public void Device_TakesTheAnswerAndStays()
    {
        Skip.IfNot(File.Exists("/dev/null"), "no /dev/null");
        Run("/dev/null");
        Assert.Equal(0, IcdRun.Of("validate", "I10", "--output", "/dev/null").ExitCode);
        using FileStream device = File.OpenRead("/dev/null");
        Assert.Equal(-1, device.ReadByte());
        Assert.Empty(Directory.GetFiles("/dev", ".icd-*"));
    }

    [SkippableFact]
    public void DeviceThatIsFull_IsOneSentence()
    {
        Skip.IfNot(File.Exists("/dev/full"), "no /dev/full");
        IcdRun run = IcdRun.WithInput(StreamTests.Clean, "validate", "--input", "-", "--output", "/dev/full");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("No space left on device", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, IcdRun.Of("validate", "I10", "--output", "/dev/full").ExitCode);
    }

    [Fact]
    public void NeighbourOfTheSameName_IsNotTouched()
    {
        File.WriteAllText(Output + ".partial", "somebody else's");
        Run(Output);
        Assert.Equal("somebody else's", File.ReadAllText(Output + ".partial"));
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Theory]
    [InlineData("", "--output is empty")]
    [InlineData("{folder}", "is a directory: --output names a file")]
    [InlineData("{folder}/none/findings.ndjson", "There is no folder")]
    public void TargetThatCannotBe_IsRefusedBeforeTheRun(string output, string sentence)
    {
        using StalledStream input = new([], new ManualResetEventSlim());
        foreach (string[] args in new string[][] { ["validate", "--input", "-"], ["validate", "I10"] })
        {
            // A run would wait for its input for ever.
            IcdRun run = IcdRun.WithInput(input, [.. args, "--output", output.Replace("{folder}", _folder, StringComparison.Ordinal)]);
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        }

        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Theory]
    [InlineData("{\"resourceType\":\"Claim\"}")]
    [InlineData("id,date\n")]
    public void RunThatFails_LeavesTheOldFileAndNothingElse(string input)
    {
        File.WriteAllText(Output, "old");
        IcdRun run = IcdRun.WithInput(input, "validate", "--input", "-", "--output", Output);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("old", File.ReadAllText(Output));
        Assert.Equal([Output], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task RunThatIsStopped_LeavesTheOldFileAndNothingElse()
    {
        File.WriteAllText(Output, "old");
        using CancellationTokenSource stop = new();
        using ManualResetEventSlim sent = new();
        using StalledStream input = new(System.Text.Encoding.UTF8.GetBytes(StreamTests.Clean + "\n"), sent);
        stop.CancelAfter(TimeSpan.FromMilliseconds(300));
        IcdRun run = await Task.Run(() => IcdRun.WithInput(input, stop.Token, "validate", "--input", "-", "--output", Output));
        Assert.Equal(130, run.ExitCode);
        Assert.Contains("stopped after 1 line:", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(Output));
        Assert.Equal([Output], Directory.GetFiles(_folder));
        sent.Set();
    }

    [Fact]
    public void InputAndOutput_MayBeOneFile()
    {
        File.WriteAllText(Output, StreamTests.Clean + "\n");
        Assert.Equal(0, IcdRun.Of("validate", "--input", Output, "--output", Output).ExitCode);
        Assert.Equal(Record, File.ReadAllText(Output));
    }

    [Theory]
    [InlineData("claim.json", "{\"id\":null,\"edition\":\"FY2027\"")]
    [InlineData("claim.sarif", "{\"$schema\":")]
    [InlineData("claim.txt", "1. I10")]
    public void OneClaim_IsWrittenInTheFormOfItsName(string name, string start)
    {
        string output = Path.Combine(_folder, name);
        IcdRun run = IcdRun.Of("validate", "I10", "--output", output);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(start, File.ReadAllText(output), StringComparison.Ordinal);
        Assert.Equal([output], Directory.GetFiles(_folder));
    }

    private static void Run(string output) =>
        Assert.Equal((0, ""), IcdRun.WithInput(StreamTests.Clean, "validate", "--input", "-", "--output", output) is var run ? (run.ExitCode, run.Output) : default);
}
