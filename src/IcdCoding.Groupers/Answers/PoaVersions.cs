using IcdCoding.Tables;

namespace IcdCoding.Groupers;

/// <summary>The lists of codes exempt from present-on-admission reporting, one an edition that has one.</summary>
internal static class PoaVersions
{
    private static readonly Lazy<GroupingVersion[]> Rows = new(() => [.. Read()]);

    internal static IReadOnlyList<GroupingVersion> All => Rows.Value;

    private static IEnumerable<GroupingVersion> Read()
    {
        int index = 0;
        string listed = "";
        foreach (Icd10CmEdition edition in Icd10Cm.Editions)
        {
            ListStatus status = ListTable.PoaStatus(edition.Index);
            if (status is ListStatus.Official or ListStatus.InForce)
            {
                listed = status == ListStatus.Official ? edition.Name : listed;
                yield return new GroupingVersion(
                    GroupingList.PoaExempt, index++, listed, edition.EffectiveFrom, edition.EffectiveThrough, edition.Name, $"CMS, codes exempt from present-on-admission reporting, {listed}",
                    "public domain (work of the United States government)", null);
            }
        }
    }
}
