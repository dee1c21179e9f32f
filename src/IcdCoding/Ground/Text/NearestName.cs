namespace IcdCoding.Text;

/// <summary>What someone meant who wrote a name that is not known.</summary>
internal static class NearestName
{
    /// <summary>One slip in three characters, and one in the shortest of names.</summary>
    private const int CharactersPerSlip = 3;

    /// <summary>Longer names are no slip, and would cost time.</summary>
    private const int MaxLength = 64;

    /// <summary><c>; did you mean 'diagnoses'?</c>, or all names that are known where none is near.</summary>
    internal static string Hint(string unknown, IReadOnlyList<string> known)
    {
        string nearest = known[0];
        int least = int.MaxValue;
        if (unknown.Length <= MaxLength)
        {
            foreach (string name in known)
            {
                int distance = Distance(unknown.ToLowerInvariant(), name.ToLowerInvariant());
                if (distance < least)
                {
                    least = distance;
                    nearest = name;
                }
            }
        }

        return least <= Math.Max(1, nearest.Length / CharactersPerSlip) ? $"; did you mean '{nearest}'?" : $"; expected {string.Join(", ", known)}";
    }

    /// <summary>How many letters are put in, left out, changed or swapped with their neighbour.</summary>
    private static int Distance(string from, string to)
    {
        int[,] cost = new int[from.Length + 1, to.Length + 1];
        for (int i = 0; i <= from.Length; i++)
        {
            for (int j = 0; j <= to.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cost[i, j] = i + j;
                    continue;
                }

                int changed = cost[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(changed, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[from.Length, to.Length];
    }
}
