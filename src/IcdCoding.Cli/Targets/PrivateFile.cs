namespace IcdCoding.Cli.Targets;

/// <summary>Makes files that nobody but their owner can read.</summary>
internal static class PrivateFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>A new file under a name that nobody has yet.</summary>
    internal static FileStream Create(string path, FileAccess access, FileOptions options = FileOptions.None)
    {
        FileStreamOptions how = new() { Mode = FileMode.CreateNew, Access = access, Options = options };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = OwnerOnly;
        }

        return new FileStream(path, how);
    }
}
