using System.Globalization;
using IcdCoding.Search;

namespace IcdCoding.Cli.Output;

/// <summary>Codes found, one a line: code, title, what was found where that is not the title, and how many codes are folded into one.</summary>
internal static class SearchText
{
    internal static void Write(TextWriter writer, Surroundings surroundings, SearchResult found, IReadOnlyList<SearchHit> hits)
    {
        Paint paint = new(surroundings.OutputIsTerminal);
        foreach (SearchHit hit in hits)
        {
            string text = hit.MatchedBy is MatchedBy.Title or MatchedBy.Code or MatchedBy.SeveralTexts ? "" : paint.Faint($": {hit.MatchedText}");
            string header = hit.Entry.IsBillable ? "" : paint.Faint(" (header)");
            string folded = hit.Variants.Count > 1 && hit.Entry.IsBillable && hit.MatchedBy != MatchedBy.Code ? paint.Faint(string.Create(CultureInfo.InvariantCulture, $" ({hit.Variants.Count:N0} codes under {hit.Family})")) : "";
            writer.WriteLine($"{paint.Bold(hit.Entry.Code.ToString().PadRight(8))} {hit.Title}{header}{text}{folded}");
        }

        if (hits.Count == 0)
        {
            string why = found.UnknownWords.Count switch
            {
                0 => ".",
                1 => $": '{found.UnknownWords[0]}' stands in no title, term or index, however it is spelled.",
                _ => $": {string.Join(", ", found.UnknownWords.Select(word => $"'{word}'"))} stand in no title, term or index, however they are spelled.",
            };
            surroundings.Error.WriteLine($"icd: no code of ICD-10-CM {found.Edition.Name} holds '{found.Text}'{why}");
        }
        else if (found.UnknownWords.Count > 0)
        {
            surroundings.Error.WriteLine($"Not found anywhere, and left out: {string.Join(", ", found.UnknownWords)}.");
        }
    }
}
