using System.Reflection;

namespace IcdCoding;

/// <summary>Files of the repository that tests read; compiled into every assembly of tests.</summary>
internal static class Repository
{
    internal static string Directory { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryDirectory").Value!;

    internal static string PathOf(params string[] parts) => Path.GetFullPath(Path.Combine([Directory, .. parts]));
}
