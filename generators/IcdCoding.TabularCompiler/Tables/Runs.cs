namespace IcdCoding.TabularCompiler.Tables;

/// <summary>Compresses a fact by edition to rows with a first and a last edition.</summary>
internal static class Runs
{
    /// <summary>Consecutive editions with an equal value make one row; an edition without a value ends it.</summary>
    /// <param name="editions">Number of editions.</param>
    /// <param name="valueIn">The value in an edition, or null where the fact does not hold.</param>
    public static IEnumerable<Run<T>> Of<T>(int editions, Func<int, T?> valueIn)
        where T : class, IEquatable<T>
    {
        T? current = null;
        int first = 0;
        for (int i = 0; i <= editions; i++)
        {
            T? value = i < editions ? valueIn(i) : null;
            if (current is not null && !current.Equals(value))
            {
                yield return new Run<T>(current, first, i - 1);
                current = null;
            }

            if (current is null && value is not null)
            {
                current = value;
                first = i;
            }
        }
    }
}
