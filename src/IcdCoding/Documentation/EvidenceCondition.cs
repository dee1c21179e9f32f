using System.Globalization;
using IcdCoding.Coverages;

namespace IcdCoding.Documentation;

/// <summary>When a chart meets an element or supports another code, in the grammar of <c>tabular-data/guidance/README.md</c>.</summary>
internal sealed class EvidenceCondition
{
    /// <summary>Alternatives, each of terms that all have to hold.</summary>
    private readonly Term[][] _alternatives;

    private EvidenceCondition(Term[][] alternatives) => _alternatives = alternatives;

    internal static EvidenceCondition Parse(string text) =>
        new([.. text.Split('|').Select(alternative => alternative.Split('&').Select(term => Term.Parse(term.Trim())).ToArray())]);

    /// <param name="evidence">The chart.</param>
    /// <param name="diagnosis">The diagnosis that is looked at.</param>
    /// <param name="claim">The codes of the claim.</param>
    internal bool IsMet(DocumentationEvidence evidence, IcdCode diagnosis, IReadOnlyList<IcdCode> claim) =>
        Array.Exists(_alternatives, terms => Array.TrueForAll(terms, term => term.Holds(evidence, diagnosis, claim)));

    private sealed record Term(bool Denied, string Name, string Value, DiagnosisRange Codes)
    {
        internal static Term Parse(string text)
        {
            bool denied = text.StartsWith("!", StringComparison.Ordinal);
            string word = denied ? text.Substring(1).TrimStart() : text;
            int end = word.IndexOfAny([':', '>', '=']);
            string name = end < 0 ? word : word.Substring(0, end);
            string value = end < 0 ? "" : word.Substring(end).TrimStart(':');
            DiagnosisRange codes = default;
            bool fits = name switch
            {
                "strength" or "context" or "always" => value.Length == 0,
                "weak-regions" => Number(value, out _) && value[0] != ':',
                "limitation" or "statement" => true,
                "plan" => value is "" or "progress",
                "diagnosis" or "claim" => value.Length == 0 || DiagnosisRange.TryParse(value, default, out codes),
                _ => false,
            };
            return fits ? new Term(denied, name, value, codes) : throw new FormatException($"'{text}' is not a term of a condition.");
        }

        internal bool Holds(DocumentationEvidence evidence, IcdCode diagnosis, IReadOnlyList<IcdCode> claim) => Denied != Name switch
        {
            "strength" => evidence.Strength.Count > 0,
            "weak-regions" => Compare(WeakRegions(evidence)),
            "limitation" => evidence.Limitations.Any(limitation => Value.Length == 0 || Vocabulary.Of(limitation.Kind) == Value),
            "context" => evidence.Context.Any(text => !string.IsNullOrWhiteSpace(text)),
            "plan" => evidence.Plan is { } plan && (Value.Length == 0 || plan.ReportsProgress),
            "diagnosis" => evidence.Diagnoses.Any(code => (Value.Length > 0 || code != diagnosis) && Names(code)),
            "claim" => claim.Any(other => other != diagnosis && Names(other)),
            "statement" => evidence.Statements.Any(statement => Concerns(statement, diagnosis) && Says(statement)),
            _ => true,
        };

        private static int WeakRegions(DocumentationEvidence evidence) =>
            evidence.Strength.Where(finding => finding.Grade.IsReduced).Select(finding => finding.Region.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count();

        private static bool Number(string value, out int number) =>
            int.TryParse(value.TrimStart('>', '='), NumberStyles.None, CultureInfo.InvariantCulture, out number);

        private bool Compare(int count) => Number(Value, out int number) && (Value[0] == '>' ? count >= number : count == number);

        private bool Names(IcdCode code) => !code.IsEmpty && (Value.Length == 0 || Codes.Contains(code));

        private static bool Concerns(DocumentedStatement statement, IcdCode diagnosis) =>
            statement.Concerning is not { } code || code.IsInOneLineWith(diagnosis);

        private bool Says(DocumentedStatement statement)
        {
            int equals = Value.IndexOf('=');
            string name = equals < 0 ? Value : Value.Substring(0, equals);
            return string.Equals(statement.Name, name, StringComparison.OrdinalIgnoreCase)
                && (equals < 0 || string.Equals(statement.Value, Value.Substring(equals + 1), StringComparison.OrdinalIgnoreCase));
        }
    }
}
