using System.Diagnostics;

namespace IcdCoding.Cli.Tests.Targets;

/// <summary>The program as a process, with the streams and signals that a shell gives it.</summary>
[Collection(nameof(AloneInTheProcess))]
public sealed class ProcessTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "icd.dll");

    private readonly string _folder = Directory.CreateTempSubdirectory("icd-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableFact]
    public void ReaderThatGoes_EndsTheRun()
    {
        // The input never ends: whoever waits for its end waits for ever.
        (_, string output, string error) = Shell($"(set -o pipefail; yes '{StreamTests.Clean}' 2> /dev/null | icd validate --input - | head -n 1; echo ${{PIPESTATUS[1]}})");
        Assert.Equal(2, output.TrimEnd().Split('\n').Length);
        Assert.EndsWith("141\n", output, StringComparison.Ordinal);
        Assert.Equal("", error);
    }

    [SkippableFact]
    public void DiskThatIsFull_IsOneSentence()
    {
        (int exitCode, _, string error) = Shell($"echo '{StreamTests.Clean}' | icd validate --input - > /dev/full");
        Assert.Equal(2, exitCode);
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.Contains("No space left on device", error, StringComparison.Ordinal);
        Assert.Equal(2, Shell("icd validate I10 > /dev/full").ExitCode);
    }

    [SkippableFact]
    public void StandardErrorThatIsFull_CostsOnlyTheMessages()
    {
        Assert.Equal(0, Shell($"echo '{StreamTests.Clean}' | icd validate --input - 2> /dev/full").ExitCode);
        Assert.Equal(1, Shell("icd validate M62.81 R53.1 --date 2026-01-15 2> /dev/full").ExitCode);
        Assert.Equal(2, Shell("icd validate --nonsense 2> /dev/full").ExitCode);
    }

    [SkippableFact]
    public void StreamsThatAreClosed_AreSaid()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "only Linux tells");
        Assert.Equal((2, "", "icd: standard input is closed.\n"), Shell("icd validate --input - <&-"));
        Assert.Equal((2, "", "icd: standard output is closed.\n"), Shell("icd validate I10 >&-"));
        Assert.Equal(0, Shell("icd validate I10 <&-").ExitCode);
    }

    [SkippableTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void Signal_StopsTheRun_AndTheOldFileStays(string signal)
    {
        Skip.IfNot(File.Exists("/bin/kill"), "no kill");
        string output = Path.Combine(_folder, "findings.ndjson");
        File.WriteAllText(output, "old");
        ProcessStartInfo start = new(Environment.ProcessPath!, ["exec", Program, "validate", "--input", "-", "--output", output]) { RedirectStandardInput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        process.StandardInput.WriteLine(StreamTests.Clean);
        process.StandardInput.Flush();
        Assert.True(SpinWait.SpinUntil(() => Directory.GetFiles(_folder, ".icd-*").Any(file => new FileInfo(file).Length > 0), Patience));
        Process.Start("/bin/kill", [$"-{signal}", $"{process.Id}"]).WaitForExit();
        Assert.True(process.WaitForExit(Patience));
        Assert.Equal(130, process.ExitCode);
        Assert.StartsWith("stopped after 1 line:", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(output));
        Assert.Equal([output], Directory.GetFiles(_folder));
    }

    [SkippableFact]
    public void NamedPipe_TakesTheAnswer()
    {
        (_, string output, _) = Shell($"mkfifo '{_folder}/pipe'; cat '{_folder}/pipe' & echo '{StreamTests.Clean}' | icd validate --input - --output '{_folder}/pipe'; wait; test -p '{_folder}/pipe' && echo still a pipe");
        Assert.StartsWith("{\"id\":\"c1\",", output, StringComparison.Ordinal);
        Assert.EndsWith("still a pipe\n", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void FileThatIsSharedWithOthers_KeepsWhatTheyWrite()
    {
        string output = Path.Combine(_folder, "both.txt");
        Shell($"(echo before; icd validate I10; echo behind) > '{output}'");
        string[] lines = File.ReadAllLines(output);
        Assert.Equal(("before", "behind"), (lines[0], lines[^1]));
        Assert.True(lines.Length > 3);
    }

    private static (int ExitCode, string Output, string Error) Shell(string command)
    {
        Skip.IfNot(File.Exists("/bin/bash") && File.Exists("/dev/full"), "no bash");
        ProcessStartInfo start = new("/bin/bash") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"icd() {{ '{Environment.ProcessPath}' exec '{Program}' \"$@\"; }}; {command}");
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{command} did not end");
        }

        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
