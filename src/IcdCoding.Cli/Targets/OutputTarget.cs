namespace IcdCoding.Cli.Targets;

/// <summary>
/// Where an answer is written: standard output, a device or pipe, which takes it as it comes, or a file, which stands whole in its place or not at all. A file is
/// written beside its place under a name that nobody has, and moved there by <see cref="Commit"/>; links lead to the file that they name, and a file that is
/// replaced keeps its mode. A new one is for its owner alone, since claims are about patients.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _temporary;
    private readonly string? _path;
    private readonly bool _isOwn;
    private bool _isDone;

    private OutputTarget(Stream stream, bool isOwn, string? temporary = null, string? path = null)
    {
        Stream = stream;
        _isOwn = isOwn;
        _temporary = temporary;
        _path = path;
        if (temporary is not null)
        {
            AppDomain.CurrentDomain.ProcessExit += Discard;
        }
    }

    /// <summary>What is to be written to.</summary>
    internal Stream Stream { get; }

    /// <summary>Opens a target before anything is computed. <c>-</c> is standard output.</summary>
    /// <exception cref="UsageException">Nothing can be written there.</exception>
    internal static OutputTarget Open(string path, Surroundings surroundings)
    {
        if (path == "-")
        {
            return new OutputTarget(surroundings.Output, isOwn: false);
        }

        if (path.Length == 0)
        {
            throw new UsageException("--output is empty: name a file, or - for standard output.");
        }

        if (Directory.Exists(path))
        {
            throw new UsageException($"'{path}' is a directory: --output names a file.");
        }

        UnixFileMode? mode = null;
        if (TryOpen(path) is { } existing)
        {
            if (!IsRegular(existing))
            {
                return new OutputTarget(existing, isOwn: true);
            }

            using (existing)
            {
                mode = OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(existing.SafeFileHandle);
            }
        }

        string place = Path.GetFullPath(new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName);
        string folder = Path.GetDirectoryName(place)!;
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"There is no folder '{folder}' for --output.");
        }

        string temporary = Path.Combine(folder, $".icd-{Path.GetRandomFileName()}.partial");
        FileStream stream = PrivateFile.Create(temporary, FileAccess.Write);
        if (mode is { } kept && !OperatingSystem.IsWindows())
        {
            // The mask of the process holds for files that are made, not for one that keeps its mode.
            File.SetUnixFileMode(stream.SafeFileHandle, kept);
        }

        return new OutputTarget(stream, isOwn: true, temporary, place);
    }

    /// <summary>The answer is whole: it takes its place.</summary>
    internal void Commit()
    {
        Stream.Flush();
        if (_isOwn)
        {
            Stream.Dispose();
        }

        if (_temporary is not null)
        {
            File.Move(_temporary, _path!, overwrite: true);
            _isDone = true;
        }
    }

    /// <summary>Without <see cref="Commit"/> nothing is left behind, and what stood in the place stays.</summary>
    public void Dispose()
    {
        if (_isOwn)
        {
            try
            {
                Stream.Dispose();
            }
            catch (IOException)
            {
                // What was left to write does not matter any more.
            }
        }

        Discard(null, EventArgs.Empty);
        AppDomain.CurrentDomain.ProcessExit -= Discard;
    }

    /// <summary>What stands there; null for nothing, to which a link may lead.</summary>
    private static FileStream? TryOpen(string path)
    {
        try
        {
            return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete) : null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private void Discard(object? sender, EventArgs arguments)
    {
        if (_temporary is not null && !_isDone)
        {
            _isDone = true;
            File.Delete(_temporary);
        }
    }

    /// <summary>A pipe cannot be wound; a device says that it can, has no length and takes none.</summary>
    private static bool IsRegular(FileStream file)
    {
        if (!file.CanSeek || file.Length > 0)
        {
            return file.CanSeek;
        }

        try
        {
            file.SetLength(0);
            return true;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
