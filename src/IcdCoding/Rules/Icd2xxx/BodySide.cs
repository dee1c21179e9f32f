namespace IcdCoding.Rules.Icd2xxx;

/// <summary>The side, finger or toe that a title names.</summary>
internal static class BodySide
{
    private static readonly string[][] Axes =
    [
        ["right", "left"],
        ["thumb", "index finger", "middle finger", "ring finger", "little finger"],
        ["great toe", "lesser toe"],
    ];

    /// <summary>The two sites in words (<c>right, left</c>) where each title names one of an axis and they differ, or null.</summary>
    internal static string? Difference(string title, string other)
    {
        foreach (string[] axis in Axes)
        {
            string? one = Only(axis, title), two = Only(axis, other);
            if (one is not null && two is not null && one != two)
            {
                return $"{one}, {two}";
            }
        }

        return null;
    }

    /// <summary>The one site of an axis that a title names; null where it names none or several.</summary>
    private static string? Only(string[] axis, string title)
    {
        string? only = null;
        foreach (string site in axis)
        {
            if (Names(title, site))
            {
                if (only is not null)
                {
                    return null;
                }

                only = site;
            }
        }

        return only;
    }

    private static bool Names(string title, string site)
    {
        for (int at = title.IndexOf(site, StringComparison.OrdinalIgnoreCase); at >= 0; at = title.IndexOf(site, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = at + site.Length;
            if ((at == 0 || !char.IsLetter(title[at - 1])) && (end == title.Length || !char.IsLetter(title[end])))
            {
                return true;
            }
        }

        return false;
    }
}
