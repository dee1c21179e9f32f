using IcdCoding.Search;

namespace IcdCoding.SearchCompiler;

/// <summary>Gathers the texts that lead to codes.</summary>
internal sealed class SearchTexts(Families families, IReadOnlyList<IndexLine> lines)
{
    private const double LaterCode = 1.15;

    /// <summary>Words that tell variants of a condition apart, not the condition.</summary>
    private static readonly HashSet<string> Minor = new(StringComparer.Ordinal)
    {
        "left", "right", "bilateral", "unspecified", "other", "specified", "side", "initial", "subsequent", "encounter", "sequela", "classified", "elsewhere", "not", "type", "without", "complication",
    };

    private readonly Dictionary<IcdCode, int> _places = families.Codes.Select((code, place) => (code, place)).ToDictionary(pair => pair.code, pair => pair.place);

    /// <summary>All texts.</summary>
    /// <param name="spoken">The reviewed table of abbreviations and lay words.</param>
    /// <param name="isIndexed">Which lines of the index are taken in: all of them, but where a search is evaluated.</param>
    internal IEnumerable<SearchText> All(string spoken, Func<IndexLine, bool> isIndexed) =>
        [.. Titles(), .. Terms(), .. Paths(isIndexed), .. Spoken(spoken), .. Contexts()];

    private IEnumerable<SearchText> Titles()
    {
        HashSet<(int, string)> known = [];
        foreach (CodeEntry entry in Icd10Cm.Editions.Reverse().SelectMany(edition => edition.Codes))
        {
            if (_places.TryGetValue(entry.Code, out int place) && known.Add((place, entry.Title)))
            {
                yield return new SearchText(place, MatchedBy.Title, Words([entry.Title], []), -1, "");
            }
        }
    }

    private IEnumerable<SearchText> Terms()
    {
        HashSet<(int, string)> known = [];
        foreach (CodeEntry entry in families.All)
        {
            int place = Place(entry.Code);
            foreach (string term in entry.InclusionTerms.Concat(entry.Includes).Where(term => known.Add((place, term))))
            {
                yield return new SearchText(place, MatchedBy.InclusionTerm, Words([term], []), -1, term);
            }
        }
    }

    private IEnumerable<SearchText> Paths(Func<IndexLine, bool> isIndexed)
    {
        foreach (IndexLine line in lines)
        {
            int target = CrossReferences.Target(lines, line.Number);
            if (target < 0 || !isIndexed(line))
            {
                continue;
            }

            IndexLine led = lines[target];
            string code = led.Successor.Length > 1 ? led.Successor : led.Code;
            List<string> about = [];
            List<string> beside = [line.ColumnWords];
            foreach (IndexLine step in IndexLines.Path(lines, line))
            {
                // "Weak, weakening, weakness": one of the names is enough.
                string[] names = step.Parent < 0 ? step.Term.Split(',', 2) : [step.Term];
                about.Add(names[0]);
                beside.AddRange(names.Skip(1));
                beside.Add(step.Modifiers);
            }

            if (line.ColumnWords.Length > 0 || line.Table is IndexTable.Drugs or IndexTable.Neoplasms)
            {
                // A table is looked up by what stands in its first column; the heading of a column is asked for at times.
                beside.Add(about[^1]);
                about.RemoveAt(about.Count - 1);
                if (line.Table == IndexTable.Neoplasms && about.Count > 1)
                {
                    beside.Add(about[0]);
                    about.RemoveAt(0);
                }
            }

            yield return new SearchText(Place(IcdCode.Parse(code)), MatchedBy.IndexPath, Words(about, beside), line.Number, "");
        }
    }

    private IEnumerable<SearchText> Spoken(string path)
    {
        foreach (string[] cells in TableFile.Rows(path))
        {
            MatchedBy kind = cells[0] == "abbreviation" ? MatchedBy.Abbreviation : MatchedBy.LayWord;
            double surplus = 1;
            foreach (string code in cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Dictionary<string, bool> words = WordForms.Of(cells[1]).Distinct().ToDictionary(word => word, _ => true);
                yield return new SearchText(Place(IcdCode.Parse(code)), kind, words, -1, cells[1], surplus);
                surplus *= LaterCode;
            }
        }
    }

    /// <summary>The words of the headers above a code, which those at the code do without.</summary>
    private IEnumerable<SearchText> Contexts()
    {
        foreach (IcdCode code in families.Codes)
        {
            string[] above = [.. families.Entry(code).Ancestors.SelectMany(entry => entry.InclusionTerms.Prepend(entry.Title))];
            if (above.Length > 0)
            {
                yield return new SearchText(_places[code], MatchedBy.SeveralTexts, Words(above, []), -1, "");
            }
        }
    }

    private int Place(IcdCode code) => _places[families.Of(code)];

    private static Dictionary<string, bool> Words(IEnumerable<string> about, IEnumerable<string> beside)
    {
        Dictionary<string, bool> words = new(StringComparer.Ordinal);
        foreach (string word in about.SelectMany(WordForms.Of))
        {
            words[word] = !Minor.Contains(word);
        }

        foreach (string word in beside.SelectMany(WordForms.Of))
        {
            words.TryAdd(word, false);
        }

        return words;
    }
}
