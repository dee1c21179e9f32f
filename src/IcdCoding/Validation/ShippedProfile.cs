using IcdCoding.Text;

namespace IcdCoding.Claims;

/// <summary>The profiles of <c>tabular-data/profiles</c>, embedded as they are written, read when first asked for.</summary>
internal static class ShippedProfile
{
    internal static ClaimProfile Read(string name) => ClaimProfile.Parse(TableText.Embedded($"profiles.{name}.tsv"), name);
}
