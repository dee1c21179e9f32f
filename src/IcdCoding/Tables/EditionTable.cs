using IcdCoding.Packing;

namespace IcdCoding.Tables;

/// <summary>The editions, oldest first.</summary>
internal static class EditionTable
{
    private const int TextsPerEdition = 4;

    internal static int Count => PackedEditions.Count;

    internal static string Name(int edition) => Text(edition, 0);

    /// <summary>The first day, as the number yyyymmdd.</summary>
    internal static int EffectiveFrom(int edition) => Date(2 * edition);

    /// <summary>The last day, as the number yyyymmdd; <see cref="int.MaxValue"/> while no later edition is known.</summary>
    internal static int EffectiveThrough(int edition)
    {
        int date = Date((2 * edition) + 1);
        return date == 0 ? int.MaxValue : date;
    }

    /// <summary>The end of the fiscal year of an edition, as the number yyyymmdd: releases of the next one take effect on the day after it.</summary>
    internal static int FiscalYearEnd(int edition)
    {
        const int YearStart = 1001, YearEnd = 930;
        (int year, int day) = (EffectiveFrom(edition) / 10_000, EffectiveFrom(edition) % 10_000);
        return ((day >= YearStart ? year + 1 : year) * 10_000) + YearEnd;
    }

    /// <summary>The number of codes, as the table of editions states it.</summary>
    internal static int Codes(int edition) => Digits.Read3(PackedEditions.Counts, 2 * edition);

    /// <summary>The number of billable codes, as the table of editions states it.</summary>
    internal static int Billable(int edition) => Digits.Read3(PackedEditions.Counts, (2 * edition) + 1);

    /// <summary><c>official</c>, or <c>derived: …</c> in words.</summary>
    internal static string CodeSource(int edition) => Text(edition, 1);

    /// <summary><c>official</c>, <c>reconstructed</c> or <c>carried-forward</c>.</summary>
    internal static string Notes(int edition) => Text(edition, 2);

    /// <summary>Where the notes come from, in words.</summary>
    internal static string NotesSource(int edition) => Text(edition, 3);

    /// <summary>The edition in force on a day given as yyyymmdd, or -1.</summary>
    internal static int IndexOn(int date)
    {
        for (int edition = Count - 1; edition >= 0; edition--)
        {
            if (EffectiveFrom(edition) <= date)
            {
                return date <= EffectiveThrough(edition) ? edition : -1;
            }
        }

        return -1;
    }

    private static int Date(int index) => (int)Digits.ReadMask(PackedEditions.Dates, index);

    private static string Text(int edition, int column) =>
        Pool.GetString(Digits.Read2(PackedEditions.TextReferences, (edition * TextsPerEdition) + column));

    private static TextPool Pool => new(PackedEditions.Text, PackedEditions.TextLengths, PackedEditions.TextBlocks);
}
