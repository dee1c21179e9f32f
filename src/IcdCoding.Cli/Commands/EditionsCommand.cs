using System.CommandLine;

namespace IcdCoding.Cli.Commands;

/// <summary><c>icd editions</c>: the releases held.</summary>
internal static class EditionsCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        Option<string?> format = Options.Format("text or json");
        Command command = new("editions", "The releases held, oldest first, with where their codes and notes come from.") { format };
        command.SetAction(parsed =>
        {
            string form = CommandInput.Choice(parsed.GetValue(format), "--format", "text", "json");
            using StreamWriter writer = surroundings.Text();
            if (form == "json")
            {
                writer.WriteLine(Icd10Cm.Editions.ToJsonArray());
                return ExitCode.Clean;
            }

            writer.WriteLine($"{"edition",-11} {"from",-10}  {"through",-10}  {"codes",7}  {"billable",8}  notes");
            foreach (Icd10CmEdition edition in Icd10Cm.Editions)
            {
                string through = edition.EffectiveThrough is { } last ? $"{last:yyyy-MM-dd}" : "";
                writer.WriteLine($"{edition.Name,-11} {edition.EffectiveFrom:yyyy-MM-dd}  {through,-10}  {edition.Count,7:N0}  {edition.BillableCount,8:N0}  {Vocabulary.Of(edition.NotesProvenance)}");
            }

            return ExitCode.Clean;
        });
        return command;
    }
}
