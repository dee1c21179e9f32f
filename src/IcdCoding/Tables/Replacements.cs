namespace IcdCoding.Tables;

/// <summary>The conversion table as lists of codes.</summary>
internal static class Replacements
{
    internal static IReadOnlyList<IcdCode> Successors(int row)
    {
        (int start, int end) = ReplacementTable.SuccessorsOf(row);
        IcdCode[] codes = new IcdCode[end - start];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = CodeTable.CodeAt(ReplacementTable.Successor(start + i));
        }

        return Array.AsReadOnly(codes);
    }

    internal static IReadOnlyList<IcdCode> Predecessors(int row)
    {
        (int start, int end) = ReplacementTable.PredecessorsOf(row);
        IcdCode[] codes = new IcdCode[end - start];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = CodeTable.CodeAt(ReplacementTable.Predecessor(start + i));
        }

        return Array.AsReadOnly(codes);
    }
}
