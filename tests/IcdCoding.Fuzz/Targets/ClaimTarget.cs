using System.Text;
using IcdCoding.Claims;
using IcdCoding.Cli.Output;

namespace IcdCoding.Fuzz.Targets;

/// <summary>Validation: never throws, whatever the texts and dates; a suggestion that is applied removes its finding and makes no error; messages are bounded.</summary>
internal sealed class ClaimTarget : FuzzTarget
{
    private const int MostDiagnoses = 12;

    private static readonly string[] Codes = [.. Icd10Cm.Editions.SelectMany(edition => edition.Codes.Where((_, index) => index % 97 == 0)).Select(entry => entry.Code.ToString()).Distinct()];

    internal override string Name => "claim";

    internal override int Share => 30;

    protected override string[] Examples =>
        ["M62.81 R53.1", "I10 I10 E11.9", ".0 .01 250.00 99213 0DTJ4ZZ", "E11.9O I1O T81.4A S82.821", "Z3A39 O80 Z37.0", "M62.8 M54.5 J45.909", "P36.9 O24.410", "T36.0X5A L27.0 Y63.0"];

    internal override void Run(byte[] input)
    {
        FuzzRandom random = new((ulong)input.Length);
        foreach (byte value in input)
        {
            random = new FuzzRandom(random.Next() ^ value);
        }

        string[] texts = [.. Encoding.UTF8.GetString(input).Split(' ', MostDiagnoses + 1).Take(MostDiagnoses)];
        Claim claim = new()
        {
            DateOfService = random.Next(50) == 0 ? DateOnly.MaxValue : new DateOnly(2015, 10, 1).AddDays(random.Next(4300) - 100),
            Setting = (CareSetting)random.Next(3),
            Patient = random.Next(2) == 0 ? null : new Patient { Sex = (Sex)random.Next(3), BirthDate = new DateOnly(1930 + random.Next(97), 1, 15) },
            Diagnoses = [.. texts.Select(text => Diagnosis.FromText(random.Next(2) == 0 ? random.Of(Codes) : text) with { Poa = (Poa)random.Next(7) })],
            ServiceLines = random.Next(3) > 0 ? [] : [new ServiceLine { ProcedureCode = random.Next(2) == 0 ? "97110" : texts[0], DiagnosisPointers = [random.Next(4), random.Next(15) - 1] }],
        };
        ClaimReport report = ClaimValidator.Default.Validate(claim);
        ReportJson.Text(report, Listing.Default);
        ReportSarif.Text(report, Listing.Default);
        foreach (Finding finding in report.Findings)
        {
            Promise(finding.ToString().Length < 2_000, $"messages are bounded: {finding.Rule.Id}");
            Promise(finding.DiagnosisIndexes.All(index => index >= 0 && index < claim.Diagnoses.Count), $"places are on the claim: {finding.Rule.Id}");
            foreach (Suggestion suggestion in finding.Suggestions.Where(suggestion => suggestion.Action != SuggestionAction.Acknowledge))
            {
                Claim mended = suggestion.IsQuestion ? suggestion.Apply(claim, random.Of([.. suggestion.Candidates])) : suggestion.Apply(claim);
                Check(claim, report, finding, suggestion, mended);
            }
        }
    }

    private static void Check(Claim claim, ClaimReport before, Finding finding, Suggestion suggestion, Claim mended)
    {
        ClaimReport after = ClaimValidator.Default.Validate(mended);
        Promise(!after.Findings.Any(other => other.Rule.Id == finding.Rule.Id && Diagnoses(other, mended).SequenceEqual(Diagnoses(finding, claim))), $"the finding is gone: {finding}: {suggestion}");
        foreach (Finding error in after.Findings.Where(other => other.Severity == Severity.Error && other.Rule.Id != "ICD5001"))
        {
            Promise(Count(after, mended, error, mended) <= Count(before, claim, error, mended), $"no error is new: {finding}: {suggestion}: {error}");
        }
    }

    private static int Count(ClaimReport report, Claim claim, Finding like, Claim likeClaim) =>
        report.Findings.Count(other => other.Rule.Id == like.Rule.Id && Diagnoses(other, claim).SequenceEqual(Diagnoses(like, likeClaim)));

    private static IEnumerable<string> Diagnoses(Finding finding, Claim claim) => finding.DiagnosisIndexes.Count == 0
        ? finding.Codes.Select(code => code.ToString()).Order()
        : finding.DiagnosisIndexes.Select(index => claim.Diagnoses[index].ToString()).Distinct().Order();
}
