namespace IcdCoding.Cli;

/// <summary>What is said of the unexpected: where it happened, nothing of what was being read.</summary>
internal static class Fault
{
    /// <summary><c>a fault of this program (IndexOutOfRangeException in ForeignCode)</c>: no message and no trace, which may hold a claim's text.</summary>
    internal static string Describe(Exception exception)
    {
        Exception cause = exception is AggregateException { InnerException: { } inner } ? inner : exception;
        string where = cause.TargetSite?.DeclaringType is { } type ? $" in {type.Name}" : "";
        return $"a fault of this program ({cause.GetType().Name}{where})";
    }
}
