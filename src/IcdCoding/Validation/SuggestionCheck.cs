using IcdCoding.Rules.Icd5xxx;

namespace IcdCoding.Claims;

/// <summary>Whether a suggestion does what it promises.</summary>
internal static class SuggestionCheck
{
    /// <param name="finding">The finding that the suggestion belongs to.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="before">All findings of the claim.</param>
    /// <param name="mended">The claim that the suggestion makes.</param>
    /// <param name="after">All findings of that.</param>
    internal static bool Helps(Finding finding, Claim claim, ReadOnlySpan<Finding> before, Claim mended, ReadOnlySpan<Finding> after)
    {
        if (Count(after, mended, finding, claim) > 0)
        {
            return false;
        }

        foreach (Finding found in after)
        {
            // Whether a new code was present on admission is asked anew: an indicator that the claim never gave is no fault of the change.
            if (found.Severity == Severity.Error && found.Rule != PoaIndicator.Rule && Count(after, mended, found, mended) > Count(before, claim, found, mended))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The other places of the diagnosis in a place: the same code, or the same text that is none; null for no other.</summary>
    internal static List<int>? Copies(Claim claim, int index)
    {
        List<int>? copies = null;
        for (int other = 0; other < claim.Diagnoses.Count; other++)
        {
            if (other != index && Same(claim.Diagnoses[other], claim.Diagnoses[index]))
            {
                (copies ??= []).Add(other);
            }
        }

        return copies;
    }

    private static bool Same(Diagnosis one, Diagnosis other) => one.Code == other.Code && (!one.Code.IsEmpty || one.Text == other.Text);

    private static int Count(ReadOnlySpan<Finding> findings, Claim claim, Finding like, Claim likeClaim)
    {
        int count = 0;
        foreach (Finding finding in findings)
        {
            if (finding.Rule.Id == like.Rule.Id && SameCodes(finding.Codes, like.Codes) && SameTexts(finding, claim, like, likeClaim))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Findings on texts that are no codes have the empty code: their texts tell them apart.</summary>
    private static bool SameTexts(Finding finding, Claim claim, Finding like, Claim likeClaim)
    {
        if (like.Codes.Count != 1 || !like.Codes[0].IsEmpty || finding.DiagnosisIndexes.Count != 1 || like.DiagnosisIndexes.Count != 1)
        {
            return true;
        }

        return claim.Diagnoses[finding.DiagnosisIndexes[0]].Text == likeClaim.Diagnoses[like.DiagnosisIndexes[0]].Text;
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
