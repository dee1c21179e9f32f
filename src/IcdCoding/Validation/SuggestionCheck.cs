using IcdCoding.Rules.Icd5xxx;

namespace IcdCoding.Claims;

/// <summary>Whether a suggestion does what it promises.</summary>
internal static class SuggestionCheck
{
    /// <param name="finding">The finding that the suggestion belongs to.</param>
    /// <param name="before">All findings of the claim.</param>
    /// <param name="after">All findings of the claim that the suggestion makes.</param>
    internal static bool Helps(Finding finding, ReadOnlySpan<Finding> before, ReadOnlySpan<Finding> after)
    {
        // The same codes may be found several times (a code three times on a claim): one of them has to be gone.
        if (Count(after, finding) >= Count(before, finding))
        {
            return false;
        }

        foreach (Finding found in after)
        {
            // Whether a new code was present on admission is asked anew: an indicator that the claim never gave is no fault of the change.
            if (found.Severity == Severity.Error && found.Rule != PoaIndicator.Rule && Count(after, found) > Count(before, found))
            {
                return false;
            }
        }

        return true;
    }

    private static int Count(ReadOnlySpan<Finding> findings, Finding like)
    {
        int count = 0;
        foreach (Finding finding in findings)
        {
            if (finding.Rule.Id == like.Rule.Id && SameCodes(finding.Codes, like.Codes))
            {
                count++;
            }
        }

        return count;
    }

    private static bool SameCodes(IReadOnlyList<IcdCode> codes, IReadOnlyList<IcdCode> others)
    {
        if (codes.Count != others.Count)
        {
            return false;
        }

        for (int i = 0; i < codes.Count; i++)
        {
            bool found = false;
            for (int j = 0; j < others.Count && !found; j++)
            {
                found = codes[i] == others[j];
            }

            if (!found)
            {
                return false;
            }
        }

        return true;
    }
}
