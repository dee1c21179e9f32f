namespace IcdCoding.Guidance;

/// <summary>How tables and JSON call kinds of limitation.</summary>
internal static class LimitationName
{
    internal static string Of(LimitationKind kind) => kind == LimitationKind.SelfCare ? "self-care" : kind.ToString().ToLowerInvariant();
}
