using IcdCoding.Claims;
using IcdCoding.Rules;

namespace IcdCoding.Cli.Output;

/// <summary>The rule catalog, as JSON.</summary>
internal static class RulesJson
{
    internal static string Text() => JsonText.Of(json =>
    {
        json.WriteStartArray();
        foreach (RuleDescriptor rule in ClaimValidator.AllRules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("title", rule.Title);
            json.WriteString("severity", Words.Severity(rule.DefaultSeverity));
            json.WriteString("guideline", rule.Guideline?.Section);
            json.WriteString("release", rule.Guideline?.Release);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
