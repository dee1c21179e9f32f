using System.IO.Compression;

namespace IcdCoding.PackageTests;

/// <summary>
/// The packed <c>IcdCoding</c> package under test. Packing takes a minute, so the tests do not pack: they read the newest
/// package in the directory that the environment variable <c>ICDCODING_PACKAGES</c> names, and are skipped without it.
/// </summary>
internal static class PackedPackage
{
    private const string DirectoryVariable = "ICDCODING_PACKAGES";

    internal static string Directory
    {
        get
        {
            string? directory = Environment.GetEnvironmentVariable(DirectoryVariable);
            Skip.If(string.IsNullOrEmpty(directory), $"{DirectoryVariable} does not name the directory of packed packages");
            return Path.GetFullPath(directory!);
        }
    }

    internal static string File => System.IO.Directory
        .EnumerateFiles(Directory, "IcdCoding.*.nupkg")
        .Where(path => char.IsAsciiDigit(Path.GetFileName(path)["IcdCoding.".Length]))
        .OrderByDescending(System.IO.File.GetLastWriteTimeUtc)
        .First();

    /// <summary>The packed tool.</summary>
    internal static string Tool => System.IO.Directory.EnumerateFiles(Directory, "IcdCoding.Cli.*.nupkg").OrderByDescending(System.IO.File.GetLastWriteTimeUtc).First();

    internal static string Version => Path.GetFileNameWithoutExtension(File)["IcdCoding.".Length..];

    internal static ZipArchive Open() => ZipFile.OpenRead(File);

    internal static string Read(string entry)
    {
        using ZipArchive package = Open();
        using StreamReader reader = new(package.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }
}
