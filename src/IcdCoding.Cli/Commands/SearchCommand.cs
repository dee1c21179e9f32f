using System.CommandLine;
using IcdCoding.Cli.Output;

namespace IcdCoding.Cli.Commands;

/// <summary><c>icd search</c>: codes by words of their titles and terms.</summary>
internal static class SearchCommand
{
    internal const int DefaultLimit = 25;

    internal static Command Create(Surroundings surroundings)
    {
        Argument<string[]> words = new("words") { Arity = ArgumentArity.OneOrMore, Description = "Words in any order, or the beginning of a code." };
        Option<string?> date = Options.Date();
        Option<int> limit = new("--limit") { Description = $"How many codes at most. Default: {DefaultLimit}.", HelpName = "count", DefaultValueFactory = _ => DefaultLimit };
        Option<bool> billable = new("--billable") { Description = "Billable codes only, no headers." };
        Option<string?> format = Options.Format("text or json");
        Command command = new("search", "Codes by words of their titles, inclusion terms and \"Includes\" lines.") { words, date, limit, billable, format };
        command.SetAction(parsed =>
        {
            string form = CommandInput.Choice(parsed.GetValue(format), "--format", "text", "json");
            Icd10CmEdition edition = CommandInput.Edition(parsed.GetValue(date), surroundings.Today);
            int most = parsed.GetValue(limit);
            if (most < 1)
            {
                throw new UsageException($"--limit is {most}: name how many codes, 1 or more.");
            }

            (CodeSearch search, IReadOnlyList<CodeMatch> matches) = Search(edition, string.Join(' ', parsed.GetValue(words) ?? []), parsed.GetValue(billable));
            using StreamWriter writer = surroundings.Text();
            if (form == "json")
            {
                writer.WriteLine(SearchJson.Text(search, matches, most));
            }
            else
            {
                SearchText.Write(writer, surroundings, search, matches, most);
            }

            return matches.Count > 0 ? ExitCode.Clean : ExitCode.Findings;
        });
        return command;
    }

    /// <summary>What is found for a text, and of it what is asked for.</summary>
    internal static (CodeSearch Search, IReadOnlyList<CodeMatch> Matches) Search(Icd10CmEdition edition, string text, bool billableOnly)
    {
        try
        {
            CodeSearch search = edition.Search(text);
            return (search, billableOnly ? [.. search.Matches.Where(match => match.Entry.IsBillable)] : search.Matches);
        }
        catch (ArgumentException)
        {
            throw new UsageException($"'{text}' has no word to search for.");
        }
    }
}
