namespace IcdCoding.Packing;

/// <summary>Binary search in a table of ascending three-digit numbers.</summary>
internal static class SortedRows
{
    /// <summary>The last index in <c>[start, end)</c> whose number is at most <paramref name="row"/>, or <c>start - 1</c>.</summary>
    internal static int LastAtMost(ReadOnlySpan<byte> table, int start, int end, int row)
    {
        int low = start;
        int high = end;
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (Digits.Read3(table, middle) <= row)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
