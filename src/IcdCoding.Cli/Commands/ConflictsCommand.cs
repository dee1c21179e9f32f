using System.CommandLine;
using IcdCoding.Cli.Output;

namespace IcdCoding.Cli.Commands;

/// <summary><c>icd conflicts</c>: everything that may not be reported with a code, and why.</summary>
internal static class ConflictsCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        Argument<string> code = new("code") { Description = "The code." };
        Option<string?> date = Options.Date();
        Option<string?> format = Options.Format("text or json");
        Command command = new("conflicts", "Everything that an Excludes1 note forbids to report with a code, in both directions.") { code, date, format };
        command.SetAction(parsed =>
        {
            string form = CommandInput.Choice(parsed.GetValue(format), "--format", "text", "json");
            IcdCode asked = CommandInput.Code(parsed.GetValue(code)!);
            Icd10CmEdition edition = CommandInput.Edition(parsed.GetValue(date), surroundings.Today);
            if (CommandInput.Entry(asked, edition, surroundings.Error) is not { } entry)
            {
                return ExitCode.Findings;
            }

            IReadOnlyList<ExcludedRange> partners = edition.Excludes1Partners(asked);
            using StreamWriter writer = surroundings.Text();
            if (form == "json")
            {
                writer.WriteLine(ConflictsJson.Text(entry));
                return ExitCode.Clean;
            }

            Paint paint = new(surroundings.OutputIsTerminal);
            writer.WriteLine($"{paint.Bold(entry.ToString())} {entry.Title} ({edition.Name}, notes {Vocabulary.Of(edition.NotesProvenance)})");
            foreach (ExcludedRange range in partners)
            {
                string codes = range.First == range.Last ? range.First.ToString() : $"{range.First} to {range.Last}";
                string condition = range.Note.Condition is { } words ? $" [on a condition: {words}]" : "";
                writer.WriteLine($"  {paint.Bold(codes)}  {edition[range.First].Title}");
                writer.WriteLine($"      {paint.Faint($"{range.Note}{condition}")}");
            }

            writer.WriteLine(partners.Count == 0 ? "  No Excludes1 note speaks of it." : $"{partners.Count} ranges.");
            return ExitCode.Clean;
        });
        return command;
    }
}
