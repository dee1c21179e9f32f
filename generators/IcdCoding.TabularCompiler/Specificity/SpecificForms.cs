using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Sources;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Specificity;

/// <summary>For each code of one edition that leaves something open, the codes that say more about the same condition.</summary>
/// <remarks>
/// A code without a dot. A code that takes a 7th character stands for all its 7th characters. Where the code is its header's condition and says no more,
/// every code of the header is a form of it, if it keeps what the code says beyond the header (the sex, "without exacerbation", the side). Elsewhere a form has
/// all its words in the title, in a title above or in an inclusion term; or the code's own Excludes lines name it by these words.
/// </remarks>
internal sealed class SpecificForms
{
    private const int CategoryLength = 3;
    private const int SeventhPlace = 6;

    /// <summary>Injuries and external causes: an injury of another category is another injury.</summary>
    private const string Injuries = "STVWXY";

    /// <summary>Pregnancy and the newborn: codes for some patients only.</summary>
    private const string Periods = "OP";

    private readonly Edition _edition;
    private readonly EditionNotes _notes;
    private readonly Dictionary<string, string> _titles;
    private readonly Dictionary<string, string[]> _chapters = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Code, int Level), HashSet<string>[]> _words = [];
    private readonly Dictionary<string, string[]> _categories;
    private readonly Dictionary<string, TabularNode> _sections = new(StringComparer.Ordinal);
    private readonly string[] _stems;
    private readonly HashSet<string> _stemSet;

    public SpecificForms(Edition edition, EditionNotes notes)
    {
        _edition = edition;
        _notes = notes;
        _titles = edition.Entries.ToDictionary(entry => entry.Code, entry => entry.Title, StringComparer.Ordinal);
        _stems = [.. edition.Entries.Where(entry => entry.IsBillable).Select(entry => StemOf(entry.Code)).Distinct(StringComparer.Ordinal)];
        _stemSet = new HashSet<string>(_stems, StringComparer.Ordinal);
        _categories = _stems.GroupBy(stem => stem[..CategoryLength], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        foreach (TabularNode chapter in edition.List.Chapters)
        {
            foreach (TabularNode section in chapter.Children)
            {
                foreach (TabularNode category in section.Children)
                {
                    _sections[category.Name] = section;
                    _chapters[category.Name] = [];
                }
            }

            HashSet<string> categories = chapter.Children.SelectMany(section => section.Children).Select(category => category.Name).ToHashSet(StringComparer.Ordinal);
            string[] stems = [.. categories.SelectMany(StemsOf)];
            foreach (string category in categories)
            {
                _chapters[category] = stems;
            }
        }
    }

    /// <summary>The codes that leave something open, without 7th characters, in tabular order.</summary>
    public IEnumerable<string> Unspecified => _stems.Where(stem => !"VWXY".Contains(stem[0], StringComparison.Ordinal) && ConditionWords.IsUnspecified(_titles[stem]));

    /// <summary>All billable codes, without 7th characters.</summary>
    public IReadOnlySet<string> Stems => _stemSet;

    /// <summary>The forms of a code, without 7th characters, in tabular order.</summary>
    public IReadOnlyList<string> Of(string code)
    {
        string level = Chain(code).First(above => ConditionWords.IsUnspecified(_titles[above]));
        HashSet<string> condition = ConditionWords.Of(_titles[code]);
        HashSet<string> forms = new HashSet<string>(StringComparer.Ordinal);
        bool isCategory = level.Length == CategoryLength;
        string scope = isCategory ? level : Chain(code).TakeWhile(above => above != level).Last();
        string category = code[..CategoryLength];
        bool isInjury = Injuries.Contains(code[0], StringComparison.Ordinal);
        // "Other and unspecified asthma" holds what is left over: the condition is named above it.
        while (scope.Length > CategoryLength && IsLeftOver(_titles[scope]))
        {
            scope = Chain(code).TakeWhile(above => above != scope).Last();
        }

        string scopeTitle = isCategory ? _sections[category].Title : _titles[scope];
        if (isInjury && scopeTitle.StartsWith("Other and unspecified", StringComparison.Ordinal))
        {
            (scope, scopeTitle) = (level, _titles[level]);
        }

        IEnumerable<string> within = isCategory
            ? (_chapters.GetValueOrDefault(category) ?? []).Where(stem => _sections.GetValueOrDefault(stem[..CategoryLength]) == _sections[category])
            : StemsOf(category).Where(stem => stem.StartsWith(scope, StringComparison.Ordinal));
        HashSet<string> header = ConditionWords.Of(scopeTitle);
        bool isHeaders = header.IsSubsetOf(condition) && header.Count > 0;
        HashSet<string> beyond = [.. condition.Except(header)];
        foreach (string stem in within)
        {
            if (isHeaders ? beyond.IsSubsetOf(Words(stem, scope.Length)[0]) : IsNamed(stem, condition, scope.Length))
            {
                forms.Add(stem);
            }
        }

        if (!isInjury && IsLeftOver(_titles[category]) && (isCategory || scope == category) && ConditionWords.AreDistinct(condition))
        {
            forms.UnionWith((_chapters.GetValueOrDefault(category) ?? []).Where(stem => stem[0] != 'Z' && IsNamed(stem, condition, 0, withTerms: false)));
        }

        if (!isInjury && ConditionWords.AreDistinct(condition))
        {
            forms.UnionWith(Chain(code).SkipWhile(above => above != level).Prepend(isCategory ? code : "").Where(above => above.Length > 0).SelectMany(owner => NamedInNotes(owner, condition)));
        }

        HashSet<string> own = Words(code, 0)[0];
        if (!IsPast(code))
        {
            forms.RemoveWhere(IsPast);
        }

        forms.RemoveWhere(stem => stem == code || code.StartsWith(stem, StringComparison.Ordinal) || (ConditionWords.IsUnspecified(_titles[stem]) && Words(stem, 0)[0].IsSubsetOf(own)));
        return [.. forms.OrderBy(_edition.Position)];
    }

    /// <summary>Whether a code or one above it says that the condition is over: a sequela, a history.</summary>
    private bool IsPast(string code) => Chain(code).Any(above =>
        _titles[above].StartsWith("Sequela", StringComparison.Ordinal) || _titles[above].StartsWith("Personal history", StringComparison.Ordinal) || _titles[above].StartsWith("Family history", StringComparison.Ordinal));

    private static bool IsLeftOver(string title) =>
        title.StartsWith("Other", StringComparison.Ordinal) || title.Contains("unspecified", StringComparison.OrdinalIgnoreCase);

    private string[] StemsOf(string category) => _categories.GetValueOrDefault(category) ?? [];

    /// <summary>The code without its 7th character and the placeholders before it, where a 7th character is what it ends with.</summary>
    private string StemOf(string code)
    {
        if (code.Length != SeventhPlace + 1 || _edition.SeventhCharacters(code) is not { } characters || !characters.TryGetValue(code[SeventhPlace], out string? meaning)
            || meaning.Contains("unspecified", StringComparison.OrdinalIgnoreCase) || characters.Values.Any(other => other.Contains("unspecified", StringComparison.OrdinalIgnoreCase)))
        {
            return code;
        }

        string stem = code[..SeventhPlace];
        while (!_titles.ContainsKey(stem))
        {
            stem = stem[..^1];
        }

        return stem;
    }

    /// <summary>The category, then what stands between, then the code.</summary>
    private IEnumerable<string> Chain(string code) =>
        Enumerable.Range(CategoryLength, code.Length - CategoryLength + 1).Select(length => code[..length]).Where(_titles.ContainsKey);

    /// <summary>
    /// The words of a code: all of its title; what its title is about with the titles above it, below a level, that name one condition; then those of its inclusion terms.
    /// </summary>
    private HashSet<string>[] Words(string stem, int level)
    {
        (string, int) key = (stem, level);
        if (_words.TryGetValue(key, out HashSet<string>[]? words))
        {
            return words;
        }

        HashSet<string> head = new(ConditionWords.OfHead(_titles[stem]), StringComparer.Ordinal);
        HashSet<string> all = ConditionWords.Of(_titles[stem]);
        foreach (string above in Chain(stem).Where(above => above.Length > level && above != stem && !_titles[above].Contains(" and ", StringComparison.Ordinal)))
        {
            head.UnionWith(ConditionWords.OfHead(_titles[above]));
        }

        IEnumerable<HashSet<string>> terms = Chain(stem).Where(above => above.Length > level)
            .SelectMany(above => _notes.Find(CodeText.Dotted(above), "inclusion-term"))
            .Where(line => !line.Text.Contains("NOS", StringComparison.Ordinal)).Select(line => ConditionWords.OfHead(line.Text));
        words = [all, head, .. terms];
        _words.Add(key, words);
        return words;
    }

    private bool IsNamed(string stem, HashSet<string> condition, int level, bool withTerms = true)
    {
        HashSet<string>[] words = Words(stem, level);
        // What the condition is must be what the title is about; its circumstances ("without bleeding") may stand anywhere.
        bool hasCircumstances = condition.Any(word => word.Contains('_', StringComparison.Ordinal));
        return condition.All(word => words[1].Contains(word) || (hasCircumstances && words[0].Contains(word))) || (withTerms && words.Skip(2).Any(condition.IsSubsetOf));
    }

    /// <summary>What Excludes lines of an owner name as the condition: "urinary tract infection of specified site, such as: cystitis (N30.-)".</summary>
    private IEnumerable<string> NamedInNotes(string owner, HashSet<string> condition)
    {
        foreach (string kind in (string[])["excludes1", "excludes2"])
        {
            IReadOnlyList<UnderstoodLine> lines = _notes.Find(CodeText.Dotted(owner), kind);
            foreach (UnderstoodLine line in lines.Where(line => line.Reading.Targets.Length > 0))
            {
                bool isNamed = condition.IsSubsetOf(ConditionWords.OfHead(line.Text.Split('(')[0]))
                    || (line.Reading.Heading is { } heading && condition.IsSubsetOf(ConditionWords.OfHead(lines[heading].Text)));
                if (!isNamed)
                {
                    continue;
                }

                foreach (string target in line.Reading.Targets.Split(' ').Where(target => target.IndexOfAny(['?', '/']) < 0))
                {
                    string[] ends = target.Split('-');
                    int first = _edition.Position(CodeText.Undotted(ends[0]));
                    string last = CodeText.Undotted(ends[^1]);
                    for (int position = first; position >= 0 && position < _edition.Entries.Count && (position <= _edition.Position(last) || _edition.Entries[position].Code.StartsWith(last, StringComparison.Ordinal)); position++)
                    {
                        string stem = _edition.Entries[position].Code;
                        if (!_stemSet.Contains(stem))
                        {
                            continue;
                        }

                        if (!Periods.Contains(stem[0], StringComparison.Ordinal) || stem[0] == owner[0])
                        {
                            yield return stem;
                        }
                    }
                }
            }
        }
    }
}
