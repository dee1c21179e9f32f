using IcdCoding.Claims;
using IcdCoding.Documentation;

namespace IcdCoding.Rules.Icd7xxx;

/// <summary>Compares the evidence of a claim with the guidance of one of its diagnoses.</summary>
internal static class ChartReview
{
    private const string SideStatement = "side";
    private const int MaxCodes = 20;

    internal static DiagnosisReview Of(Claim claim, int index, Icd10CmEdition? edition)
    {
        IcdCode code = claim.Diagnoses[index].Code;
        if (edition is null || claim.Documentation is not { } evidence || !edition.IsBillable(code))
        {
            return new DiagnosisReview(code, false, [], [], []);
        }

        GuidanceTable guidance = GuidanceTable.Shipped;
        List<DocumentationElement> met = [], missing = [];
        IcdCode[] codes = [.. claim.Diagnoses.Select(diagnosis => diagnosis.Code)];
        foreach (ElementRow row in guidance.Elements(code, edition.Index))
        {
            (row.Met.IsMet(evidence, code, codes) ? met : missing).Add(row.Element);
        }

        List<SupportedCodes> supports = [];
        foreach (AlternativeRow row in guidance.Alternatives(code, edition.Index))
        {
            if (!row.Codes.Any(range => range.Contains(code)) && row.When.IsMet(evidence, code, codes))
            {
                supports.Add(new SupportedCodes { Named = row.Named, Codes = Fitting(row, evidence, edition), Reason = row.Text, Sources = row.Sources });
            }
        }

        if (OtherSide(claim, evidence, edition[code]) is { } side)
        {
            supports.Add(side);
        }

        return new DiagnosisReview(code, met.Count + missing.Count > 0, met, missing, supports);
    }

    /// <summary>An established diagnosis that goes before the code, by guidance and not by a note: its cause.</summary>
    internal static IEnumerable<IcdCode> Causes(Claim claim, IcdCode code, Icd10CmEdition edition)
    {
        GuidanceTable guidance = GuidanceTable.Shipped;
        return claim.Documentation is not { } evidence || guidance.Entry(code, edition.Index) is not { CauseFirst: true }
            ? []
            : evidence.Diagnoses.Where(cause => cause != code && edition.IsBillable(cause)
                && !guidance.Alternatives(code, edition.Index).Any(row => row.Codes.Any(range => range.Contains(cause))));
    }

    /// <summary>Established diagnoses among the codes; else the billable codes whose titles say the region and side that were examined.</summary>
    private static List<IcdCode> Fitting(AlternativeRow row, DocumentationEvidence evidence, Icd10CmEdition edition)
    {
        List<IcdCode> established = [.. evidence.Diagnoses.Where(code => edition.IsBillable(code) && row.Codes.Any(range => range.Contains(code))).Distinct()];
        if (established.Count > 0)
        {
            return established;
        }

        List<CodeEntry> billable = [];
        foreach (Coverages.DiagnosisRange range in row.Codes)
        {
            // Of a range between two codes nobody can say which one is meant.
            if (range.First == range.Last && edition.TryGet(range.First, out CodeEntry? entry))
            {
                billable.AddRange(entry.IsBillable ? [entry] : entry.Descendants.Where(below => below.IsBillable));
            }
        }

        if (billable.Count == 1)
        {
            return [billable[0].Code];
        }

        List<StrengthFinding> weak = [.. evidence.Strength.Where(finding => finding.Grade.IsReduced)];
        List<IcdCode> fitting = [.. billable.Where(entry => weak.Any(finding => Says(entry, finding))).Select(entry => entry.Code)];
        return fitting.Count <= MaxCodes ? fitting : [];
    }

    private static bool Says(CodeEntry entry, StrengthFinding finding) =>
        finding.Region.Trim().Length > 0
        && entry.Title.IndexOf(finding.Region.Trim(), StringComparison.OrdinalIgnoreCase) >= 0
        && (finding.Side == Laterality.None || entry.Laterality == Laterality.None || entry.Laterality == finding.Side);

    /// <summary>A side that the chart states and the code does not name. A statement about no diagnosis in particular counts where only one has a side.</summary>
    private static SupportedCodes? OtherSide(Claim claim, DocumentationEvidence evidence, CodeEntry entry)
    {
        if (entry.Laterality == Laterality.None)
        {
            return null;
        }

        bool isOnlyOne = claim.Diagnoses.Count(other => entry.Edition.TryGet(other.Code, out CodeEntry? known) && known.Laterality != Laterality.None) == 1;
        foreach (DocumentedStatement statement in evidence.Statements)
        {
            if (string.Equals(statement.Name, SideStatement, StringComparison.OrdinalIgnoreCase)
                && (statement.Concerning is { } concerning ? concerning.IsInOneLineWith(entry.Code) : isOnlyOne)
                && Enum.TryParse(statement.Value, ignoreCase: true, out Laterality side)
                && side is Laterality.Left or Laterality.Right or Laterality.Bilateral && side != entry.Laterality)
            {
                CodeEntry? counterpart = side switch { Laterality.Left => entry.Left, Laterality.Right => entry.Right, _ => entry.Bilateral };
                if (counterpart is { IsBillable: true })
                {
                    return new SupportedCodes { Named = counterpart.Code.ToString(), Codes = [counterpart.Code], Reason = $"the chart says {statement.Value!.ToLowerInvariant()}, and {entry.Code} does not", Sources = [GuidanceTable.Shipped.Source("tabular") with { Place = entry.Code.ToString() }] };
                }
            }
        }

        return null;
    }
}
