using IcdCoding.Claims;

namespace IcdCoding.Tests.Verdicts;

/// <summary>A row of <c>verdicts.tsv</c>: a small claim and what a certified coder would say of it.</summary>
internal sealed class Verdict(int line, string text)
{
    private readonly string[] _cells = text.Split('\t');

    internal static IReadOnlyList<Verdict> All { get; } =
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Verdicts", "verdicts.tsv"))
            .Select((text, index) => (Text: text, Line: index + 1))
            .Where(line => line.Text.Length > 0 && line.Text[0] != '#' && !line.Text.StartsWith("group\t", StringComparison.Ordinal))
            .Select(line => new Verdict(line.Line, line.Text)),
    ];

    public override string ToString() => $"line {line}: {_cells[1]} {_cells[2]} {_cells[3]}";

    /// <summary>What does not hold; empty when the row holds.</summary>
    internal IReadOnlyList<string> Failures()
    {
        ClaimReport report = ClaimValidator.Default.Validate(Claim());
        string[] failed = [.. _cells[4].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(expected => !Holds(expected, report))];
        return failed.Length == 0 ? [] : [.. failed.Select(expected => $"  expected: {expected} ({_cells[5]})"), .. Told(report)];
    }

    private static IEnumerable<string> Told(ClaimReport report) =>
        report.Findings.SelectMany(finding => (string[])[$"  {finding}", .. finding.Suggestions.Select(suggestion => $"      {suggestion}{(suggestion.IsPreferred ? " (preferred)" : "")}: {string.Join(" | ", Made(report.Claim, suggestion))}")]);

    private Claim Claim()
    {
        Dictionary<string, string> options = _cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(option => option.Split('=')).ToDictionary(option => option[0], option => option[1]);
        string[] poa = options.TryGetValue("poa", out string? indicators) ? indicators.Split(',') : [];
        return new Claim
        {
            DateOfService = DateOnly.ParseExact(_cells[1], "yyyy-MM-dd"),
            Setting = options.TryGetValue("setting", out string? setting) ? Enum.Parse<CareSetting>(setting, ignoreCase: true) : CareSetting.Professional,
            Diagnoses =
            [
                .. _cells[3].Split(' ').Select((code, index) => Diagnosis.FromText(code) with
                {
                    Poa = index >= poa.Length ? Poa.NotReported : poa[index] switch { "Y" => Poa.Yes, "N" => Poa.No, "U" => Poa.Unknown, "W" => Poa.ClinicallyUndetermined, "1" => Poa.Exempt, _ => Poa.Invalid },
                }),
            ],
        };
    }

    private static bool Holds(string expected, ClaimReport report)
    {
        string[] sides = expected.Split(" > ", 2, StringSplitOptions.TrimEntries);
        string[] words = sides[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Finding[] Of(string rules) => [.. report.Findings.Where(finding => rules.Split('|').Contains(finding.Rule.Id))];
        string Words(Finding finding) => $"{finding.Message} {string.Join(' ', finding.Suggestions.SelectMany(suggestion => suggestion.Codes))}";
        bool Names(string rule, string code) => Of(rule).Any(finding => IsNamed(Words(finding), code));
        return words[0] switch
        {
            "clean" => report.Errors + report.Warnings == 0,
            "flag" => report.Findings.Any(finding => finding.Severity >= Severity.Warning && words[1].Split(',').All(code => finding.Codes.Contains(IcdCode.Parse(code)))),
            "first" => Of(words[1]).FirstOrDefault() is { Suggestions: [{ IsQuestion: false } first, ..] } && Text(first.Apply(report.Claim)) == sides[1],
            "any" => report.Findings.SelectMany(finding => finding.Suggestions).SelectMany(suggestion => Made(report.Claim, suggestion)).Contains(sides[1]),
            "never" => !report.Findings.SelectMany(finding => finding.Suggestions).SelectMany(suggestion => Made(report.Claim, suggestion)).Contains(sides[1]),
            "names" => Names(words[1], words[2]),
            "omits" => !Names(words[1], words[2]),
            "count" => Of(words[1]).Length == int.Parse(words[2]),
            "no" => words.Length == 2 ? Of(words[1]).Length == 0 : Of(words[1]).All(finding => finding.Severity != Enum.Parse<Severity>(words[2], ignoreCase: true)),
            _ => words.Length == 2 && Of(words[0]).Any(finding => words[1].Split('|').Any(severity => finding.Severity == Enum.Parse<Severity>(severity, ignoreCase: true))),
        };
    }

    /// <summary>"E66.3" is not named by "E66.31".</summary>
    private static bool IsNamed(string text, string code)
    {
        for (int at = text.IndexOf(code, StringComparison.Ordinal); at >= 0; at = text.IndexOf(code, at + 1, StringComparison.Ordinal))
        {
            if (at + code.Length == text.Length || !(char.IsLetterOrDigit(text[at + code.Length]) || (text[at + code.Length] == '.' && at + code.Length + 1 < text.Length && char.IsLetterOrDigit(text[at + code.Length + 1]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The claims that a suggestion makes: a question one for each answer, a decision to be recorded none.</summary>
    private static IEnumerable<string> Made(Claim claim, Suggestion suggestion) =>
        suggestion.Action == SuggestionAction.Acknowledge ? []
        : suggestion.IsQuestion ? suggestion.Candidates.Select(code => Text(suggestion.Apply(claim, code)))
        : [Text(suggestion.Apply(claim))];

    private static string Text(Claim claim) => string.Join(' ', claim.Diagnoses);
}
