using System.Globalization;

namespace IcdCoding.Cli.Output;

/// <summary>Codes found, one a line: code, title, and the term where that is what was found.</summary>
internal static class SearchText
{
    internal static void Write(TextWriter writer, Surroundings surroundings, CodeSearch search, IReadOnlyList<CodeMatch> matches, int limit)
    {
        Paint paint = new(surroundings.OutputIsTerminal);
        foreach (CodeMatch match in matches.Take(limit))
        {
            string term = match.MatchedText is MatchedText.InclusionTerm or MatchedText.Includes ? paint.Faint($": {match.Text}") : "";
            string header = match.Entry.IsBillable ? "" : paint.Faint(" (header)");
            writer.WriteLine($"{paint.Bold(match.Entry.Code.ToString().PadRight(8))} {match.Entry.Title}{header}{term}");
        }

        if (matches.Count > limit)
        {
            surroundings.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{matches.Count:N0} codes, the first {limit:N0} are listed: --limit lists more."));
        }
        else if (matches.Count == 0)
        {
            surroundings.Error.WriteLine($"icd: no code of ICD-10-CM {search.Edition.Name} holds '{search.Text}'{Why(search)}");
        }
    }

    private static string Why(CodeSearch search) => search.UnknownWords.Count switch
    {
        0 => " in one title or term. The Alphabetic Index, with its synonyms, is not searched.",
        _ => $": {string.Join(", ", search.UnknownWords.Select(word => $"'{word}'"))} {(search.UnknownWords.Count == 1 ? "is" : "are")} in no title or term.",
    };
}
