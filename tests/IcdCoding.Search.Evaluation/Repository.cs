using System.Reflection;

namespace IcdCoding.Search.Evaluation;

/// <summary>Where the tables lie.</summary>
internal static class Repository
{
    internal static string Root { get; } = Path.GetFullPath(typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryDirectory").Value!);

    internal static string TabularData => Path.Combine(Root, "tabular-data");
}
