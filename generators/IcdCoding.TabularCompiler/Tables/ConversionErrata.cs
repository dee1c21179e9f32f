namespace IcdCoding.TabularCompiler.Tables;

/// <summary>
/// Codes of the official conversion table that are in no order file, and what is meant by them. Each was looked up in the order
/// files of the day before and the day after; anything not listed here fails the compile.
/// </summary>
internal static class ConversionErrata
{
    private static readonly Dictionary<string, string> Meant = new(StringComparer.Ordinal)
    {
        // Stands where E11.37X1 belongs, before E11.37X2.
        ["E11.3X11"] = "E11.37X1",

        // Digits exchanged.
        ["Q25.12"] = "Q52.12",
        ["R31.19"] = "R39.19",

        // T85.193 was split from "other", which is T85.199.
        ["T85.198A"] = "T85.199A",
        ["T85.198D"] = "T85.199D",
        ["T85.198S"] = "T85.199S",

        // V29.81- and V29.88- are split from V29.81X- and V29.88X-.
        ["V29.80XA"] = "V29.81XA",
        ["V29.80XD"] = "V29.81XD",
        ["V29.80XS"] = "V29.81XS",
        ["V29.89XA"] = "V29.88XA",
        ["V29.89XD"] = "V29.88XD",
        ["V29.89XS"] = "V29.88XS",
    };

    /// <summary>The code that is meant by the printed one: mostly itself.</summary>
    public static string MeantBy(string printed) => Meant.GetValueOrDefault(printed, printed);
}
