using System.CommandLine;
using IcdCoding.Claims;
using IcdCoding.Rules;

namespace IcdCoding.Cli.Commands;

/// <summary><c>icd explain</c>: the page of a rule.</summary>
internal static class ExplainCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        Argument<string> rule = new("rule") { Description = "The id of a rule, for example ICD2001." };
        Command command = new("explain", "What a rule means: cause, example, how to fix, when to acknowledge.") { rule };
        command.SetAction(parsed =>
        {
            string id = parsed.GetValue(rule)!.ToUpperInvariant();
            RuleDescriptor descriptor = ClaimValidator.AllRules.FirstOrDefault(candidate => candidate.Id == id)
                ?? throw new UsageException($"There is no rule '{parsed.GetValue(rule)}'. See icd rules.");
            using Stream? page = typeof(ExplainCommand).Assembly.GetManifestResourceStream($"{id}.md");
            if (page is not null)
            {
                page.CopyTo(surroundings.Output);
                return ExitCode.Clean;
            }

            using StreamWriter writer = surroundings.Text();
            writer.WriteLine($"{descriptor}");
            writer.WriteLine($"default severity: {Vocabulary.Of(descriptor.DefaultSeverity)}");
            if (descriptor.Guideline is { } guideline)
            {
                writer.WriteLine($"guideline: {guideline}");
            }

            return ExitCode.Clean;
        });
        return command;
    }
}
