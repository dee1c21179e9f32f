namespace IcdCoding.SearchCompiler;

/// <summary>What speaks for a code before anything is asked: codes of daily use before those of rare circumstances.</summary>
internal static class Priors
{
    /// <summary>Diabetes whose type is not stated is type 2 (guideline I.C.4.a.2).</summary>
    private const string UsualDiabetes = "E11";

    private const int Usual = 8;

    private const int Middle = 50, Spoken = 10, LengthCost = 1;

    /// <summary>Circumstances that one says when one means them, with what their codes lose.</summary>
    private static readonly (string From, string Through, int Cost)[] Circumstances =
    [
        ("O00", "O9A", 12), ("P00", "P96", 12), ("Q00", "Q99", 5), ("T36", "T65", 8), ("V00", "Y99", 10), ("I69", "I69", 6), ("A15", "A19", 3),
        ("E08", "E09", 6), ("E13", "E13", 6), ("I1A", "I1A", 4), ("C00", "C96", 3), ("D00", "D09", 4), ("T80", "T88", 6), ("Y62", "Y84", 6), ("Z80", "Z99", 4), ("Z16", "Z16", 4),
    ];

    /// <summary>In hundredths, from 0 to 100.</summary>
    internal static int Of(CodeEntry entry, bool isSpoken)
    {
        string code = entry.Code.ToString("N");
        string category = code[..3];
        int prior = Middle - (LengthCost * (code.Length - 3)) + (isSpoken ? Spoken : 0);
        foreach ((string from, string through, int cost) in Circumstances)
        {
            if (string.CompareOrdinal(category, from) >= 0 && string.CompareOrdinal(category, through) <= 0)
            {
                prior -= cost;
            }
        }

        if (category == UsualDiabetes)
        {
            prior += Usual;
        }

        if (entry.Title.Contains("unspecified", StringComparison.OrdinalIgnoreCase))
        {
            prior += 2;
        }

        if (entry.Title.Contains("classified elsewhere", StringComparison.OrdinalIgnoreCase))
        {
            prior -= 5;
        }

        return prior;
    }
}
