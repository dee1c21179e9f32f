using IcdCoding.Tables;

namespace IcdCoding.Groupers;

/// <summary>Why a version says nothing of a code.</summary>
internal static class Absence
{
    /// <summary>Whether a code was billable in an edition whose codes a version knows.</summary>
    internal static bool IsKnownTo(IcdCode code, GroupingVersion version)
    {
        foreach (Icd10CmEdition edition in Icd10Cm.Editions)
        {
            if (edition.IsBillable(code))
            {
                return true;
            }

            if (edition.Name == version.CodesThrough)
            {
                return false;
            }
        }

        return false;
    }

    internal static string Of(IcdCode code, DateOnly date, GroupingVersion version)
    {
        if (!Icd10Cm.TryOn(date, out Icd10CmEdition? edition))
        {
            return $"no edition of ICD-10-CM is in force on {ServiceDate.Text(date)}";
        }

        if (!edition.IsBillable(code))
        {
            int row = CodeTable.Find(code);
            return edition.Contains(code) ? $"{code} is a header in {edition.Name}: lists speak of billable codes"
                : row < 0 ? $"{code} is in no edition of ICD-10-CM"
                : $"{code} is not in ICD-10-CM {edition.Name}: billable {new CodeLifetime(CodeTable.BillableMask(row))}";
        }

        return IsKnownTo(code, version)
            ? $"{version.Name} does not list {code}"
            : $"{version.Name} was made with the codes of {version.CodesThrough}, and {code} is newer";
    }
}
