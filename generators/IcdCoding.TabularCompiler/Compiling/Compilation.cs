using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Edits;
using IcdCoding.TabularCompiler.Grading;
using IcdCoding.TabularCompiler.Groupings;
using IcdCoding.TabularCompiler.Index;
using IcdCoding.TabularCompiler.Notes;
using IcdCoding.TabularCompiler.OtherSystems;
using IcdCoding.TabularCompiler.Sources;
using IcdCoding.TabularCompiler.Specificity;
using IcdCoding.TabularCompiler.Tables;
using IcdCoding.TabularCompiler.Titles;

namespace IcdCoding.TabularCompiler.Compiling;

/// <summary>One run from official files to tables, all in memory.</summary>
internal sealed class Compilation
{
    /// <summary>Lines that hold what looks like a code and name none; written by hand.</summary>
    public const string ReviewedProsePath = "icd10cm/reviewed-prose.tsv";

    /// <summary>Forms of codes that leave something open; written by hand.</summary>
    public const string ReviewedFormsPath = "edits/more-specific-reviewed.tsv";

    /// <summary>Which words of Excludes1 lines and titles say the same; written by hand.</summary>
    public const string WordFormsPath = "icd10cm/excludes1-words.tsv";

    /// <summary>Excludes1 lines whose grade words do not decide; written by hand.</summary>
    public const string ReviewedGradesPath = "icd10cm/excludes1-grades.tsv";

    private readonly ReviewedProse _reviewed;
    private readonly GradingTables _grading;

    private Compilation(
        Catalog catalog, IReadOnlyList<OracleResult> oracle, IReadOnlyList<EditionNotes> notes, ReviewedProse reviewed, GradingTables grading, IReadOnlyList<GeneratedFile> files)
    {
        _grading = grading;
        Catalog = catalog;
        Oracle = oracle;
        Notes = notes;
        _reviewed = reviewed;
        Files = files;
    }

    public Catalog Catalog { get; }

    /// <summary>By edition: the Tabular List held against the order file.</summary>
    public IReadOnlyList<OracleResult> Oracle { get; }

    /// <summary>By edition.</summary>
    public IReadOnlyList<EditionNotes> Notes { get; }

    /// <summary>Rows of <c>reviewed-prose.tsv</c> that no edition prints.</summary>
    public IEnumerable<(string Owner, string Kind, string Text)> UnusedReviews =>
        _reviewed.Rows.Where(row => !Notes.Any(notes => notes.Reviewed.Contains(row))).Order();

    /// <summary>Every file the compiler writes.</summary>
    public IReadOnlyList<GeneratedFile> Files { get; }

    /// <summary>What is wrong with the understanding of the official files; a compile with any writes nothing.</summary>
    public IEnumerable<string> Problems
    {
        get
        {
            for (int i = 0; i < Oracle.Count; i++)
            {
                if (!Oracle[i].Agrees)
                {
                    yield return $"{Catalog.Editions[i].Name}: the Tabular List lacks {Listed(Oracle[i].Missing)} of the order file and has {Listed(Oracle[i].Surplus)} that the order file lacks.";
                }
            }

            foreach (string line in Notes.SelectMany(notes => notes.Unreviewed).Distinct(StringComparer.Ordinal))
            {
                yield return $"Prose that holds what looks like a code, and is not in {ReviewedProsePath}: {line}";
            }

            foreach (string line in Notes.SelectMany(notes => notes.Grades.Undecided).Distinct(StringComparer.Ordinal))
            {
                yield return $"An Excludes1 line that its words do not grade, and that is not in {ReviewedGradesPath}: {line}";
            }

            foreach ((string owner, string text) in _grading.Reviewed.Rows.Order())
            {
                if (!Notes.Any(notes => notes.Grades.Needed.Contains((owner, text))))
                {
                    string why = Notes.Any(notes => notes.Grades.Met.Contains((owner, text))) ? "its words give the same grade" : "no edition prints it";
                    yield return $"{ReviewedGradesPath}: {why}: {owner}\t{text}";
                }
            }
        }
    }

    /// <summary>Reads and compiles everything.</summary>
    /// <param name="source">The folder of official files.</param>
    /// <param name="tabularData">The folder of tables, for what is written there by hand.</param>
    /// <param name="progress">Told the step, what is done of it, and of how much.</param>
    /// <exception cref="SourceException">An official file is missing, damaged or of another edition.</exception>
    /// <exception cref="CompileException">Official files disagree.</exception>
    /// <exception cref="InvalidDataException">A list of edits is not in its expected form.</exception>
    public static Compilation Run(string source, string tabularData, Action<string, int, int> progress)
    {
        IReadOnlyList<EditionDeclaration> declarations = EditionDeclarations.All;
        Edition[] editions = InParallel("Reading editions", declarations, declaration => EditionReader.Read(source, declaration), progress);
        SourceFile[] conversions = OtherFiles(source, "conversion", "*.csv*");
        Catalog catalog = new Catalog(editions);
        OracleResult[] oracle = [.. editions.Select(CodeOracle.Compare)];
        ReviewedProse reviewed = ReviewedProse.Parse(Lines(tabularData, ReviewedProsePath));
        GradingTables grading = new GradingTables(WordForms.Parse(Lines(tabularData, WordFormsPath)), ReviewedGrades.Parse(Lines(tabularData, ReviewedGradesPath)));
        ReviewedForms reviewedForms = ReviewedForms.Parse(Lines(tabularData, ReviewedFormsPath));
        EditionNotes[] notes = InParallel("Understanding notes", editions, edition => EditionNotes.Read(edition, reviewed, grading), progress);

        const string Writing = "Compiling tables";
        const int Steps = 3;
        progress(Writing, 0, Steps);
        GeneratedFile[] codes =
        [
            EditionTable.Compile(declarations), RangeTables.CompileChapters(catalog), RangeTables.CompileSections(catalog), .. CodeTables.Compile(catalog),
            SeventhCharacterTable.Compile(catalog), ReplacementTable.Compile(catalog, conversions.SelectMany(ConversionFile.Read)),
        ];
        progress(Writing, 1, Steps);
        GeneratedFile[] noteTables = [.. NoteTables.Compile(catalog, notes)];
        progress(Writing, 2, Steps);
        GeneratedFile[] edits =
            [.. EditTables.Compile(source, [.. declarations.Select(edition => edition.Name)], TitleExceptions.Parse(Lines(tabularData, TitleTables.ExceptionsPath))).Select(table => new GeneratedFile(table.RelativePath, table.Content))];
        SourceFile who = SourceFile.Find(source, "who", "icd10-who-2019-codes.txt", entry => entry.EndsWith("codes.txt", StringComparison.Ordinal));
        SourceFile mappings = SourceFile.Find(source, "gem", "2018_I9gem.txt", entry => entry.EndsWith("I9gem.txt", StringComparison.Ordinal));
        EditionForms[] forms = InParallel("Finding specific forms", [.. Enumerable.Range(0, editions.Length)], index => EditionForms.Of(editions[index], notes[index], reviewedForms), progress);
        GeneratedFile moreSpecific = MoreSpecificTable.Compile(catalog, forms);
        GeneratedFile[] otherSystems = [WhoOnlyTable.Compile(catalog, who), Icd9Table.Compile(mappings)];
        (IReadOnlyList<GeneratedFile> groupings, IReadOnlyList<SourceFile> grouped) = GroupingTables.Compile(source, catalog, who, mappings);
        (IReadOnlyList<GeneratedFile> indexTables, IReadOnlyList<SourceFile> indexes) = IndexTables.Compile(source, catalog, codes[^1]);
        GeneratedFile manifest = Manifest.Compile(editions, [.. conversions, .. OtherFiles(source, "mce", MceSource.FilePattern), .. OtherFiles(source, "poa", "*"), who, mappings, .. grouped, .. indexes]);
        progress(Writing, Steps, Steps);
        return new Compilation(catalog, oracle, notes, reviewed, grading, [.. codes, .. noteTables, .. edits, moreSpecific, .. otherSystems, .. groupings, .. indexTables, manifest]);
    }

    private static string[] Lines(string tabularData, string file)
    {
        string path = Path.Combine(tabularData, file);
        return File.Exists(path) ? File.ReadAllLines(path) : [];
    }

    private static SourceFile[] OtherFiles(string source, string folder, string pattern)
    {
        string directory = Path.Combine(source, folder);
        string[] paths = Directory.Exists(directory) ? Directory.GetFiles(directory, pattern) : [];
        return paths.Length > 0
            ? [.. paths.Order(StringComparer.Ordinal).Select(path => SourceFile.Read(source, path))]
            : throw new SourceException(folder, $"files {pattern}", "none");
    }

    private static TResult[] InParallel<T, TResult>(string step, IReadOnlyList<T> items, Func<T, TResult> read, Action<string, int, int> progress)
    {
        int done = 0;
        progress(step, 0, items.Count);
        try
        {
            return [.. items.AsParallel().AsOrdered().Select(item =>
            {
                TResult result = read(item);
                progress(step, Interlocked.Increment(ref done), items.Count);
                return result;
            })];
        }
        catch (AggregateException exception) when (exception.Flatten().InnerExceptions is [var first, ..])
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(first);
            throw;
        }
    }

    private static string Listed(IReadOnlyList<string> codes)
    {
        const int Shown = 5;
        return codes.Count == 0
            ? "nothing"
            : $"{codes.Count:N0} {(codes.Count == 1 ? "code" : "codes")} ({string.Join(", ", codes.Take(Shown).Select(CodeText.Dotted))}{(codes.Count > Shown ? ", …" : "")})";
    }
}
