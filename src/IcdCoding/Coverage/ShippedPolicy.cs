using IcdCoding.Text;

namespace IcdCoding.Coverages;

/// <summary>The policies of <c>tabular-data/policies</c>, embedded as they are written, read when first asked for.</summary>
internal static class ShippedPolicy
{
    private const string Prefix = "policies.";

    internal static IReadOnlyList<CoveragePolicy> ReadAll() =>
    [
        .. typeof(ShippedPolicy).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => CoveragePolicy.Parse(TableText.Embedded(name), name.Substring(Prefix.Length))),
    ];
}
