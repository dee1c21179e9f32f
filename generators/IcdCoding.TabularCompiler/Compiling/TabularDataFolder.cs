using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Compiling;

/// <summary>The folder <c>tabular-data</c>: writes all generated files or none, and compares them.</summary>
internal sealed class TabularDataFolder(string path)
{
    /// <summary>Folders that hold generated files only, so that a file which is no longer generated is removed.</summary>
    private static readonly string[] GeneratedFolders = ["icd10cm/codes", "icd10cm/notes"];

    /// <summary>Writes the files beside the folder first and moves them into place when every one is written.</summary>
    /// <returns>Paths that changed, relative to the folder.</returns>
    public IReadOnlyList<string> Write(IReadOnlyList<GeneratedFile> files)
    {
        Directory.CreateDirectory(path);
        string temporary = Path.Combine(path, ".compiling-" + Guid.NewGuid().ToString("N"));
        try
        {
            GeneratedFile[] changed = [.. files.Where(file => Content(file.Path) != file.Content)];
            foreach (GeneratedFile file in changed)
            {
                string target = Path.Combine(temporary, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllText(target, file.Content);
            }

            foreach (GeneratedFile file in changed)
            {
                string target = Path.Combine(path, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Move(Path.Combine(temporary, file.Path), target, overwrite: true);
            }

            string[] stale = [.. Stale(files)];
            foreach (string file in stale)
            {
                File.Delete(Path.Combine(path, file));
            }

            return [.. changed.Select(file => file.Path), .. stale];
        }
        finally
        {
            if (Directory.Exists(temporary))
            {
                Directory.Delete(temporary, recursive: true);
            }
        }
    }

    /// <summary>The first file and line that differ from what the compiler makes, in words; null when every byte is equal.</summary>
    public string? FirstDifference(IReadOnlyList<GeneratedFile> files)
    {
        foreach (GeneratedFile file in files)
        {
            string? content = Content(file.Path);
            if (content is null)
            {
                return $"{file.Path} is missing.";
            }

            if (content != file.Content)
            {
                return Difference(file.Path, content, file.Content);
            }
        }

        return Stale(files).FirstOrDefault() is { } stale ? $"{stale} is not made from the official files." : null;
    }

    private static string Difference(string file, string found, string expected)
    {
        string[] foundLines = found.Split('\n');
        string[] expectedLines = expected.Split('\n');
        for (int i = 0; i < Math.Max(foundLines.Length, expectedLines.Length); i++)
        {
            string? foundLine = i < foundLines.Length ? foundLines[i] : null;
            string? expectedLine = i < expectedLines.Length ? expectedLines[i] : null;
            if (foundLine != expectedLine)
            {
                return $"{file}, line {i + 1}, differs: expected {Quoted(expectedLine)}; found {Quoted(foundLine)}.";
            }
        }

        return $"{file} differs.";
    }

    private static string Quoted(string? line) => line is null ? "the end of the file" : $"\"{line.Replace("\r", "\\r", StringComparison.Ordinal)}\"";

    // UTF-8 text without a byte order mark; where bytes are not valid UTF-8, a text that equals no generated one.
    private string? Content(string file)
    {
        string target = Path.Combine(path, file);
        if (!File.Exists(target))
        {
            return null;
        }

        byte[] bytes = File.ReadAllBytes(target);
        string text = System.Text.Encoding.UTF8.GetString(bytes);
        return System.Text.Encoding.UTF8.GetByteCount(text) == bytes.Length ? text : text + "\uFFFD";
    }

    private IEnumerable<string> Stale(IReadOnlyList<GeneratedFile> files)
    {
        HashSet<string> generated = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return GeneratedFolders
            .Select(folder => Path.Combine(path, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(path, file).Replace('\\', '/'))
            .Where(file => !generated.Contains(file))
            .Order(StringComparer.Ordinal);
    }
}
