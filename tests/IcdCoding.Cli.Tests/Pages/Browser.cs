using System.Diagnostics;
using System.Globalization;

namespace IcdCoding.Cli.Tests.Pages;

/// <summary>Headless Chromium, where it is installed: opens a file and gives back the document as scripts left it, or a picture.</summary>
internal static class Browser
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>The program, or null where there is none.</summary>
    internal static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>The document of a file, in a window of a width, after its scripts have run.</summary>
    internal static string Document(string file, int width, string query = "") =>
        Run(width, "--dump-dom", "--virtual-time-budget=20000", new Uri(file).AbsoluteUri + query);

    private static string Run(int width, params string[] arguments)
    {
        string profile = Directory.CreateTempSubdirectory("icd-browser-").FullName;
        ProcessStartInfo start = new(Path!)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] quiet =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--hide-scrollbars", $"--user-data-dir={profile}", string.Create(CultureInfo.InvariantCulture, $"--window-size={width},900"),
        ];
        foreach (string argument in quiet.Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using Process process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            if (!output.Wait(Patience))
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException("The browser did not end.");
            }

            process.WaitForExit();
            return output.Result;
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }
}
