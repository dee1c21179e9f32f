namespace IcdCoding.Pages;

/// <summary>The counterparts of a code for the sides of the body, in the order of pages.</summary>
internal static class Counterparts
{
    /// <summary>All sides that have a code, the code itself included.</summary>
    internal static IEnumerable<(CodeEntry Entry, Laterality Side)> Of(CodeEntry entry)
    {
        Sides sides = Sides.Of(entry);
        foreach ((CodeEntry? counterpart, Laterality side) in new[]
        {
            (sides.Right, Laterality.Right), (sides.Left, Laterality.Left), (sides.Bilateral, Laterality.Bilateral), (sides.Unspecified, Laterality.Unspecified),
        })
        {
            if (counterpart is not null)
            {
                yield return (counterpart, side);
            }
        }
    }

    /// <summary>The sides that another code names.</summary>
    internal static IEnumerable<(CodeEntry Entry, Laterality Side)> Others(CodeEntry entry) => Of(entry).Where(counterpart => counterpart.Entry.Row != entry.Row);
}
