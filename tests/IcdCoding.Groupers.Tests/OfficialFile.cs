using System.IO.Compression;
using System.Reflection;

namespace IcdCoding.Groupers.Tests;

/// <summary>The official files beside the repository; tests that need them are skipped where they are absent.</summary>
internal static class OfficialFile
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(
        typeof(OfficialFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryDirectory").Value!, "..", "shared", "data"));

    /// <summary>The lines, without those of the header.</summary>
    internal static string[] Lines(string path, int header = 1)
    {
        string file = Path.Combine(Folder, path);
        Skip.IfNot(File.Exists(file), "The official files are not at hand.");
        using StreamReader reader = new(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')).Skip(header)];
    }

    /// <summary>The rows between tabs.</summary>
    internal static string[][] Rows(string path) => [.. Lines(path).Select(line => line.Split('\t'))];

    internal static IcdCode Code(string text) => IcdCode.Parse(text);
}
