using System.CommandLine;
using IcdCoding.Cli.Output;

namespace IcdCoding.Cli.Commands;

/// <summary><c>icd lookup</c>: the facts of a code.</summary>
internal static class LookupCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        Argument<string> code = new("code") { Description = "The code." };
        Option<string?> date = Options.Date();
        Option<string?> format = Options.Format("text or json");
        Command command = new("lookup", "Facts of a code: title, lifetime, notes, counterparts.") { code, date, format };
        command.SetAction(parsed =>
        {
            string form = CommandInput.Choice(parsed.GetValue(format), "--format", "text", "json");
            IcdCode asked = CommandInput.Code(parsed.GetValue(code)!);
            Icd10CmEdition edition = CommandInput.Edition(parsed.GetValue(date), surroundings.Today);
            if (CommandInput.Entry(asked, edition, surroundings.Error) is not { } entry)
            {
                return ExitCode.Findings;
            }

            using StreamWriter writer = surroundings.Text();
            if (form == "json")
            {
                writer.WriteLine(entry.ToJson());
            }
            else
            {
                new EntryText(writer, surroundings.OutputIsTerminal).Write(entry);
            }

            return ExitCode.Clean;
        });
        return command;
    }
}
