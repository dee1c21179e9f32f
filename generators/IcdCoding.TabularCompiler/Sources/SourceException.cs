namespace IcdCoding.TabularCompiler.Sources;

/// <summary>An official file is missing, damaged or of another edition. The message names the file, what was expected and what was found.</summary>
internal sealed class SourceException(string file, string expected, string found)
    : Exception($"{file}: expected {expected}; found {found}.")
{
    /// <summary>The file, relative to the source folder.</summary>
    public string File { get; } = file;
}
