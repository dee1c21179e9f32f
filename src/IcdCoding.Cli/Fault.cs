namespace IcdCoding.Cli;

/// <summary>What is said of the unexpected: where it happened, nothing of what was being read.</summary>
internal static class Fault
{
    /// <summary><c>a fault of this program (IndexOutOfRangeException in ForeignCode)</c>: no message and no trace, which may hold a claim's text.</summary>
    internal static string Describe(Exception exception)
    {
        Exception cause = exception is AggregateException { InnerException: { } inner } ? inner : exception;
        Type? type = cause.TargetSite?.DeclaringType;
        while (type is { DeclaringType: not null } && type.Name.StartsWith('<'))
        {
            // What the compiler makes of a lambda belongs to the type around it.
            type = type.DeclaringType;
        }

        string where = type is null ? "" : $" in {type.Name}";
        return $"a fault of this program ({cause.GetType().Name}{where})";
    }
}
