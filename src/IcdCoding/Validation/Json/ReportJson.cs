#if NET8_0_OR_GREATER
using System.Text.Json;
using IcdCoding.Text;

namespace IcdCoding.Claims;

/// <summary>What was found on a claim as JSON: the shape of <c>icd validate --format json</c>, of its streams and of the server.</summary>
public static class ReportJson
{
    /// <summary>Writes a report.</summary>
    /// <param name="writer">Where a value may be written.</param>
    /// <param name="report">The report.</param>
    /// <param name="content">What of it is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="report"/> is null.</exception>
    public static void Write(Utf8JsonWriter writer, ClaimReport report, ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.WriteStartObject();
        WriteMembers(writer, report, content);
        writer.WriteEndObject();
    }

    /// <summary>A report as JSON on one line.</summary>
    /// <param name="report">The report.</param>
    /// <param name="content">What of it is written.</param>
    /// <returns>JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Text(ClaimReport report, ReportContent content) => JsonText.Line(writer => Write(writer, report, content));

    /// <summary>Writes the members of a report behind its id, for an object that has members of its own too.</summary>
    /// <param name="writer">Stands in an object.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="edition">The edition that was asked; null where none was in force.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="reminders">The reminders; written where <paramref name="content"/> asks for them.</param>
    /// <param name="rulesNotRun">The rules to be told that could not speak; no array where there is none.</param>
    /// <param name="content">What is written.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="edition"/> is null.</exception>
    public static void WriteMembers(
        Utf8JsonWriter writer,
        Claim claim,
        Icd10CmEdition? edition,
        ReadOnlySpan<Finding> findings,
        ReadOnlySpan<Finding> reminders,
        IReadOnlyList<RuleNotRun> rulesNotRun,
        ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(rulesNotRun);
        int errors = 0, warnings = 0;
        foreach (Finding finding in findings)
        {
            errors += finding.Severity == Severity.Error ? 1 : 0;
            warnings += finding.Severity == Severity.Warning ? 1 : 0;
        }

        writer.WriteString("edition", edition?.Name);
        writer.WriteNumber("errors", errors);
        writer.WriteNumber("warnings", warnings);
        Findings(writer, "findings", claim, findings, content.LeastSeverity);
        if (content.Reminders)
        {
            Findings(writer, "reminders", claim, reminders, Severity.None);
        }

        if (rulesNotRun.Count > 0)
        {
            writer.Objects("rulesNotRun", rulesNotRun, rule =>
            {
                writer.WriteString("rule", rule.Rule.Id);
                writer.WriteString("needs", rule.Reason);
            });
        }
    }

    /// <summary>Writes the members of a report, its id first, for an object that has members of its own too.</summary>
    /// <param name="writer">Stands in an object.</param>
    /// <param name="report">The report.</param>
    /// <param name="content">What of it is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="report"/> is null.</exception>
    public static void WriteMembers(Utf8JsonWriter writer, ClaimReport report, ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.WriteString("id", report.Claim.Id);
        RuleNotRun[] told = [.. report.RulesNotRun.Where(rule => rule.IsOverLimit || rule.IsAskedFor || content.RulesNotRun)];
        WriteMembers(writer, report.Claim, report.Edition, report.Findings.ToArray(), report.Reminders.ToArray(), told, content);
    }

    private static void Findings(Utf8JsonWriter json, string name, Claim claim, ReadOnlySpan<Finding> findings, Severity least)
    {
        json.WriteStartArray(name);
        foreach (Finding finding in findings)
        {
            if (finding.Severity >= least)
            {
                finding.WriteTo(json, claim);
            }
        }

        json.WriteEndArray();
    }
}
#endif
