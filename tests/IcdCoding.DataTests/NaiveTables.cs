using System.Reflection;

namespace IcdCoding.DataTests;

/// <summary>
/// The tables read again, by other means than the generator's, and every question answered the plain way: by walking codes and
/// notes as text. What the packed tables must equal.
/// </summary>
internal sealed class NaiveTables
{
    private static readonly string[] Kinds =
        ["includes", "inclusion-term", "excludes1", "excludes2", "code-first", "use-additional", "code-also", "seventh-character", "note"];

    private readonly Dictionary<string, NaiveCode> _byText;
    private readonly Dictionary<string, NaiveTarget> _targets = [];
    private readonly Dictionary<(string, int), NaiveNote[]> _inEffect = [];
    private readonly ILookup<string, NaiveNote> _notes;
    private readonly ILookup<string, string[]> _seventhCharacters;
    private readonly List<(string Id, int First, int Last, NaiveCode From, NaiveCode To)> _sections;
    private readonly List<(int Number, int First, int Last, NaiveCode From, NaiveCode To)> _chapters;

    private NaiveTables()
    {
        Editions = [.. Read("editions.tsv").Select(row => row[0])];
        _byText = [];
        foreach (string[] row in Files("codes").SelectMany(Read))
        {
            if (!_byText.TryGetValue(Undotted(row[0]), out NaiveCode? code))
            {
                code = new NaiveCode(_byText.Count, Undotted(row[0]));
                _byText.Add(code.Text, code);
            }

            foreach (int edition in Enumerable.Range(Edition(row[1]), LastEdition(row[2]) - Edition(row[1]) + 1))
            {
                code.Editions.Add(edition, (row[4], row[3] == "1"));
            }

            code.IsEverBillable |= row[3] == "1";
        }

        Codes = [.. _byText.Values.OrderBy(code => code.Position)];
        _notes = Files("notes").SelectMany(Read)
            .Select(row => new NaiveNote(row[0], row[1], int.Parse(row[2]), Edition(row[3]), LastEdition(row[4]), row[5], row[8], row[9], row[10], row[11]))
            .ToLookup(note => note.Owner);
        _seventhCharacters = Read("seventh-characters.tsv").ToLookup(row => row[0]);
        _sections = [.. Read("sections.tsv").Select(row => (row[0], Edition(row[1]), LastEdition(row[2]), End(row[4], 0), End(row[4], ^1)))];
        _chapters = [.. Read("chapters.tsv").Select(row => (int.Parse(row[0]), Edition(row[1]), LastEdition(row[2]), End(row[3], 0), End(row[3], ^1)))];
    }

    internal static NaiveTables Instance { get; } = new();

    internal string[] Editions { get; }

    internal NaiveCode[] Codes { get; }

    internal NaiveCode this[string code] => _byText[Undotted(code)];

    internal IEnumerable<NaiveCode> ChapterCodes(int number)
    {
        (_, _, _, NaiveCode from, NaiveCode to) = _chapters.Last(chapter => chapter.Number == number);
        return Codes.Where(code => IsBetween(code, from, to));
    }

    /// <summary>The notes that speak for a pair: the strongest of either side, more than one where nothing decides between them.</summary>
    internal NaiveNote[] Excludes1(NaiveCode code, NaiveCode other, int edition)
    {
        if (code == other || code.IsOver(other) || other.IsOver(code))
        {
            return [];
        }

        NaiveNote[] both = [.. new[] { Speaking(code, other, edition), Speaking(other, code, edition) }.OfType<NaiveNote>()];
        NaiveNote[] unconditional = both.Any(note => note.IsUnconditional) ? [.. both.Where(note => note.IsUnconditional)] : both;
        NaiveNote[] strong = unconditional.Any(note => note.Forbids) ? [.. unconditional.Where(note => note.Forbids)] : unconditional;
        return [.. strong.Where(note => Depth(note) == strong.Max(Depth))];
    }

    private NaiveNote? Speaking(NaiveCode code, NaiveCode other, int edition)
    {
        NaiveNote[] matching = [.. Excludes1InEffect(code, edition).Where(note => Target(note).Contains(other) && !Target(note).Contains(code))];
        return matching.FirstOrDefault(note => note.IsUnconditional && note.Forbids) ?? matching.FirstOrDefault(note => note.IsUnconditional)
            ?? matching.FirstOrDefault(note => note.Forbids) ?? matching.FirstOrDefault();
    }

    /// <summary>The notes that reach a code, nearest owner first, each owner's in the order of kind and ordinal; less those that leave the code out.</summary>
    internal IEnumerable<NaiveNote> NotesInEffect(NaiveCode code, int edition) => Owners(code, edition)
        .SelectMany(owner => _notes[owner].Where(note => note.IsIn(edition) && (note.Scope.Length == 0 || Resolved(note.Scope).Contains(code))).OrderBy(note => Array.IndexOf(Kinds, note.Kind)).ThenBy(note => note.Ordinal).ThenBy(note => note.First));

    /// <summary>The 7th characters of the nearest code that defines some in an edition, with their meanings.</summary>
    internal IEnumerable<(string Character, string Meaning)> SeventhCharacters(NaiveCode code, int edition) =>
        Owners(code, edition)
            .Select(owner => _seventhCharacters[owner].Where(row => Edition(row[2]) <= edition && edition <= LastEdition(row[3])).Select(row => (row[1], row[4])))
            .FirstOrDefault(found => found.Any()) ?? [];

    private NaiveNote[] Excludes1InEffect(NaiveCode code, int edition)
    {
        if (!_inEffect.TryGetValue((code.Text, edition), out NaiveNote[]? found))
        {
            found = [.. NotesInEffect(code, edition).Where(note => note.Kind == "excludes1" && (note.Class is "codes" or "conditional") && note.Targets.Length > 0)];
            _inEffect.Add((code.Text, edition), found);
        }

        return found;
    }

    /// <summary>The code, its prefixes, the sections whose range holds it from the narrowest, its chapter.</summary>
    private IEnumerable<string> Owners(NaiveCode code, int edition) =>
        Enumerable.Range(0, code.Text.Length - 2).Select(less => code.Text[..^less])
            .Where(_byText.ContainsKey).Select(text => _byText[text].Dotted)
            .Concat(_sections
                .Where(section => section.First <= edition && edition <= section.Last && IsBetween(code, section.From, section.To))
                .OrderBy(section => section.To.Position - section.From.Position).Select(section => section.Id))
            .Concat(_chapters.Where(chapter => IsBetween(code, chapter.From, chapter.To)).Select(chapter => $"Chapter {chapter.Number}"))
            // A section of one category may bear the category's name, which then means the category.
            .Distinct();

    private NaiveTarget Target(NaiveNote note) => Resolved(note.Targets);

    private NaiveTarget Resolved(string text)
    {
        if (!_targets.TryGetValue(text, out NaiveTarget? target))
        {
            target = new NaiveTarget(text, this);
            _targets.Add(text, target);
        }

        return target;
    }

    private int Depth(NaiveNote note) => note.Owner.StartsWith("Chapter ", StringComparison.Ordinal) ? -2
        : note.Owner.Contains('-') ? -1
        : Enumerable.Range(3, Undotted(note.Owner).Length - 3).Count(length => _byText.ContainsKey(Undotted(note.Owner)[..length]));

    private static bool IsBetween(NaiveCode code, NaiveCode from, NaiveCode to) =>
        from.Position <= code.Position && (code.Position <= to.Position || to.IsOver(code));

    private NaiveCode End(string range, Index index) => this[range.Split('-')[index]];

    private int Edition(string name) => Array.IndexOf(Editions, name) is >= 0 and int edition ? edition : throw new FormatException(name);

    private int LastEdition(string name) => name.Length == 0 ? Editions.Length - 1 : Edition(name);

    private static string Undotted(string code) => code.Replace(".", "", StringComparison.Ordinal);

    private static string Directory => Path.Combine(
        typeof(NaiveTables).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "TabularDataDirectory").Value!, "icd10cm");

    private static IEnumerable<string> Files(string folder) =>
        System.IO.Directory.EnumerateFiles(Path.Combine(Directory, folder), "*.tsv").Order(StringComparer.Ordinal);

    private static IEnumerable<string[]> Read(string file) =>
        File.ReadLines(Path.Combine(Directory, file)).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'));
}
