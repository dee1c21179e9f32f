using System.Text;

namespace IcdCoding.Rules;

/// <summary>The profiles of <c>tabular-data/profiles</c>, embedded as they are written, read when first asked for.</summary>
internal static class ShippedProfile
{
    internal static ClaimProfile Read(string name)
    {
        using Stream stream = typeof(ShippedProfile).Assembly.GetManifestResourceStream($"profiles.{name}.tsv")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return ClaimProfile.Parse(reader.ReadToEnd(), name);
    }
}
