using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IcdCoding.Analyzers.Tests.Checking;

/// <summary>What the sources under test see: the framework, the library and the constants.</summary>
internal static class Library
{
    internal static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => IsSeen(Path.GetFileName(path)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static bool IsSeen(string name) =>
        name is "netstandard.dll" or "mscorlib.dll" or "IcdCoding.dll" or "IcdCoding.Codes.dll"
        || (name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("System.Composition", StringComparison.Ordinal));
}
