using System.Diagnostics.CodeAnalysis;

namespace IcdCoding.Claims;

/// <summary>
/// A documented decision to report in spite of a finding, for example that two conditions of an Excludes1 pair are unrelated to each
/// other (guidelines I.A.12.a). The finding becomes <see cref="Severity.Info"/>, keeps its citation and stays in the report.
/// </summary>
public sealed class Acknowledgement
{
    /// <summary>An acknowledgement whose properties are set by an initializer.</summary>
    public Acknowledgement()
    {
    }

    /// <summary>An acknowledgement, for languages without initializers of such properties (C# 7.3).</summary>
    /// <param name="ruleId">The rule whose finding is acknowledged.</param>
    /// <param name="codes">The codes concerned.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">By whom.</param>
    /// <param name="when">When.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [SetsRequiredMembers]
    public Acknowledgement(string ruleId, IReadOnlyList<IcdCode> codes, string reason, string by, DateOnly when)
    {
        RuleId = ruleId ?? throw new ArgumentNullException(nameof(ruleId));
        Codes = codes ?? throw new ArgumentNullException(nameof(codes));
        Reason = reason ?? throw new ArgumentNullException(nameof(reason));
        By = by ?? throw new ArgumentNullException(nameof(by));
        When = when;
    }

    /// <summary>The rule whose finding is acknowledged, for example <c>ICD2001</c>.</summary>
    public required string RuleId { get; init; }

    /// <summary>The codes concerned, in any order; each also stands for the codes below it.</summary>
    public required IReadOnlyList<IcdCode> Codes { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>By whom.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required DateOnly When { get; init; }

    /// <summary>The acknowledgement in one line.</summary>
    public override string ToString() => $"acknowledged by {By} on {ServiceDate.Text(When)}: {Reason}";

    internal bool Covers(Finding finding)
    {
        if (!string.Equals(finding.Rule.Id, RuleId, StringComparison.OrdinalIgnoreCase) || finding.Codes.Count != Codes.Count)
        {
            return false;
        }

        // Every code of the finding has an acknowledged code of its own.
        List<IcdCode> open = [.. Codes];
        return finding.Codes.All(code => open.FindIndex(code.StartsWith) is int match and >= 0 && RemoveAt(open, match));
    }

    private static bool RemoveAt(List<IcdCode> codes, int index)
    {
        codes.RemoveAt(index);
        return true;
    }
}
