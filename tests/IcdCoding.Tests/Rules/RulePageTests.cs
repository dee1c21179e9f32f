using System.Globalization;
using System.Text.RegularExpressions;
using IcdCoding.Claims;
using IcdCoding.Documentation;
using IcdCoding.Rules;

namespace IcdCoding.Tests.Rules;

/// <summary>The example of every page is run, and finds what the page prints.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Ids => [.. ClaimValidator.AllRules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Example_OfThePage_FindsWhatThePagePrints(string id)
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "rules", $"{id}.md"));
        string[] arguments = Regex.Match(page, "## Example\\s+`icd (?:validate|review) ([^`]+)`").Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string printed = Regex.Match(page, "## Finding\\s+^    (.+)$", RegexOptions.Multiline).Groups[1].Value.Trim();
        Assert.NotEmpty(arguments);
        RuleDescriptor rule = ClaimValidator.AllRules.Single(candidate => candidate.Id == id);
        ClaimValidator validator = ClaimValidator.Create(new ClaimValidatorOptions
        {
            Severities = rule.DefaultSeverity == Severity.None ? new Dictionary<string, Severity> { [id] = Severity.Info } : [],
        });
        Match chart = Regex.Match(page, "with a chart\\s+`([^`]+)`");
        Claim claim = Claim(arguments).WithDocumentation(chart.Success ? DocumentationEvidence.Parse(chart.Groups[1].Value) : null);
        ClaimReport report = validator.Validate(claim);
        Assert.Contains(printed, report.Findings.Concat(report.Reminders).Where(finding => finding.Rule.Id == id).Select(finding => finding.ToString()));
    }

    /// <summary>The claim of a command line, read as the tool reads it.</summary>
    private static Claim Claim(string[] arguments)
    {
        int options = Array.FindIndex(arguments, argument => argument.StartsWith("--", StringComparison.Ordinal));
        string[] codes = options < 0 ? arguments : arguments[..options];
        string? Option(string name) => Array.IndexOf(arguments, name) is int at and >= 0 ? arguments[at + 1] : null;
        DateOnly? Date(string name) => Option(name) is { } text ? DateOnly.Parse(text, CultureInfo.InvariantCulture) : null;
        return new Claim
        {
            DateOfService = Date("--date") ?? Claims.TestClaim.Day,
            Setting = Option("--setting") is { } setting ? Enum.Parse<CareSetting>(setting, ignoreCase: true) : CareSetting.Professional,
            Patient = new Patient { BirthDate = Date("--birth-date"), Sex = Option("--sex") == "f" ? Sex.Female : Sex.Unknown },
            Diagnoses = [.. codes.Select(Diagnosis.FromText).Select(diagnosis => Option("--poa") == "Y" ? new Diagnosis(diagnosis.Code) { Poa = Poa.Yes } : diagnosis)],
            ServiceLines = Option("--line")?.Split(':') is [var procedure, var pointers] ? [new ServiceLine { ProcedureCode = procedure, DiagnosisPointers = [.. pointers.Split(',').Select(pointer => int.Parse(pointer, CultureInfo.InvariantCulture))] }] : [],
        };
    }
}
