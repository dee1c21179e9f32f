using IcdCoding.Tables;

namespace IcdCoding;

/// <summary>Stretches of rows as an edition holds them.</summary>
internal static class CodeTree
{
    /// <summary>The uppermost codes that the edition holds between two rows.</summary>
    internal static IReadOnlyList<CodeEntry> Children(Icd10CmEdition edition, int first, int last)
    {
        List<CodeEntry> children = [];
        for (int row = first; row <= last;)
        {
            if (edition.Holds(row))
            {
                children.Add(new CodeEntry(edition, row));
                row = CodeTable.LastDescendant(row);
            }

            // A code that this edition lacks may still have descendants in it.
            row++;
        }

        return children.AsReadOnly();
    }

    /// <summary>All codes that the edition holds between two rows.</summary>
    internal static IReadOnlyList<CodeEntry> Held(Icd10CmEdition edition, int first, int last)
    {
        List<CodeEntry> held = [];
        for (int row = first; row <= last; row++)
        {
            if (edition.Holds(row))
            {
                held.Add(new CodeEntry(edition, row));
            }
        }

        return held.AsReadOnly();
    }
}
