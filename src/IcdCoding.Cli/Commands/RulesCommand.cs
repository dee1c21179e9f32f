using System.CommandLine;
using IcdCoding.Claims;
using IcdCoding.Rules;

namespace IcdCoding.Cli.Commands;

/// <summary><c>icd rules</c>: the rule catalog.</summary>
internal static class RulesCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        Option<string?> format = Options.Format("text or json");
        Command command = new("rules", "The rules, with their default severities and guideline sections.") { format };
        command.SetAction(parsed =>
        {
            string form = CommandInput.Choice(parsed.GetValue(format), "--format", "text", "json");
            using StreamWriter writer = surroundings.Text();
            if (form == "json")
            {
                writer.WriteLine(ClaimValidator.AllRules.ToJsonArray());
                return ExitCode.Clean;
            }

            foreach (RuleDescriptor rule in ClaimValidator.AllRules)
            {
                string guideline = rule.Guideline is { } section ? $"  [{section}]" : "";
                writer.WriteLine($"{rule.Id}  {Vocabulary.Of(rule.DefaultSeverity),-7}  {rule.Title}{guideline}");
            }

            return ExitCode.Clean;
        });
        return command;
    }
}
