using System.CommandLine;
using IcdCoding.Cli.Output;

namespace IcdCoding.Cli.Commands;

/// <summary><c>icd diff</c>: what changed between two releases.</summary>
internal static class DiffCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        Argument<string> from = new("from") { Description = "A fiscal year (2026), an edition (FY2025-apr) or a date of service." };
        Argument<string> to = new("to") { Description = "Likewise." };
        Option<string?> format = Options.Format("text or json");
        Command command = new("diff", "What changed from one release to another: codes, titles, billable flags, notes.") { from, to, format };
        command.SetAction(parsed =>
        {
            string form = CommandInput.Choice(parsed.GetValue(format), "--format", "text", "json");
            EditionDiff diff = Icd10Cm.Diff(CommandInput.EditionByName(parsed.GetValue(from)!), CommandInput.EditionByName(parsed.GetValue(to)!));
            using StreamWriter writer = surroundings.Text();
            if (form == "json")
            {
                writer.WriteLine(diff.ToJson());
            }
            else
            {
                new DiffText(writer, surroundings.OutputIsTerminal).Write(diff);
            }

            return ExitCode.Clean;
        });
        return command;
    }
}
