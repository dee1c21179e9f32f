using System.CommandLine;
using IcdCoding.Cli.Output;
using IcdCoding.Search;

namespace IcdCoding.Cli.Commands;

/// <summary><c>icd search</c>: codes by a clinician's words.</summary>
internal static class SearchCommand
{
    internal const int DefaultLimit = CodeSearch.DefaultLimit;

    internal static Command Create(Surroundings surroundings)
    {
        Argument<string[]> words = new("words") { Arity = ArgumentArity.OneOrMore, Description = "Words in any order, or the beginning of a code." };
        Option<string?> date = Options.Date();
        Option<int> limit = new("--limit") { Description = $"How many codes at most. Default: {DefaultLimit}.", HelpName = "count", DefaultValueFactory = _ => DefaultLimit };
        Option<bool> billable = new("--billable") { Description = "Billable codes only, no headers." };
        Option<string?> format = Options.Format("text or json");
        Command command = new("search", "Codes by a clinician's words: titles, terms, the Alphabetic Index, abbreviations, lay words.") { words, date, limit, billable, format };
        command.SetAction(parsed =>
        {
            string form = CommandInput.Choice(parsed.GetValue(format), "--format", "text", "json");
            Icd10CmEdition edition = CommandInput.Edition(parsed.GetValue(date), surroundings.Today);
            int most = parsed.GetValue(limit);
            if (most < 1)
            {
                throw new UsageException($"--limit is {most}: name how many codes, 1 or more.");
            }

            SearchResult found = Search(edition, string.Join(' ', parsed.GetValue(words) ?? []), most);
            IReadOnlyList<SearchHit> hits = Wanted(found, parsed.GetValue(billable));
            using StreamWriter writer = surroundings.Text();
            if (form == "json")
            {
                writer.WriteLine(SearchJson.Text(found, hits));
            }
            else
            {
                SearchText.Write(writer, surroundings, found, hits);
            }

            return hits.Count > 0 ? ExitCode.Clean : ExitCode.Findings;
        });
        return command;
    }

    /// <summary>What is found for a text.</summary>
    internal static SearchResult Search(Icd10CmEdition edition, string text, int limit)
    {
        try
        {
            return CodeSearch.In(edition).Find(text, limit);
        }
        catch (ArgumentException)
        {
            throw new UsageException($"'{text}' has no word to search for.");
        }
    }

    /// <summary>What is found, or of it what is billable.</summary>
    internal static IReadOnlyList<SearchHit> Wanted(SearchResult found, bool billableOnly) => billableOnly ? [.. found.Where(hit => hit.Entry.IsBillable)] : found;

    /// <summary>The paths of the Alphabetic Index that lead to a code, as pages show them.</summary>
    internal static IReadOnlyList<string> IndexPaths(Icd10CmEdition edition, IcdCode code) => [.. CodeSearch.In(edition).IndexPathsTo(code).Select(path => path.ToString())];
}
