using System.Globalization;
using IcdCoding.Coverages;
using IcdCoding.Text;

namespace IcdCoding.Documentation;

/// <summary>The tables of <c>tabular-data/guidance</c>, embedded as they are written and read when first asked for; the generator has checked them.</summary>
internal sealed class GuidanceTable
{
    private static readonly char[] Blank = [' '];
    private static readonly Lazy<GuidanceTable> Read = new(() => new GuidanceTable());

    private readonly Dictionary<string, CitedSource> _sources = new(StringComparer.Ordinal);
    private readonly ILookup<IcdCode, EntryRow> _entries;
    private readonly ILookup<IcdCode, ElementRow> _elements;
    private readonly ILookup<IcdCode, AlternativeRow> _alternatives;
    private readonly ILookup<IcdCode, PitfallRow> _pitfalls;
    private readonly ILookup<IcdCode, ProcedureRow> _procedures;
    private readonly ILookup<IcdCode, QuestionRow> _questions;

    private GuidanceTable()
    {
        foreach (TableRow row in Rows("sources", "id kind title address release verified review"))
        {
            _sources.Add(row[0], new CitedSource
            {
                Kind = Vocabulary.TryParse(row[1], out SourceKind kind) ? kind : throw row.Wrong(1, Vocabulary.Choices<SourceKind>()),
                Title = row[2],
                Address = row[3].Length == 0 ? null : row[3],
                Release = row[4].Length == 0 ? null : row[4],
                VerifiedOn = row.Date(5),
                ReviewMonths = int.Parse(row[6], CultureInfo.InvariantCulture),
            });
        }

        _entries = By("entries", "code since region cause context source", row => new EntryRow(Code(row), Since(row), row[2], row[3] == "first", row[4], Sources(row[5])));
        _elements = By("elements", "code since id prompt met source", row =>
        {
            IReadOnlyList<CitedSource> sources = Sources(row[5]);
            return new ElementRow(Code(row), Since(row), new DocumentationElement { Id = row[2], Prompt = row[3], Sources = sources }, EvidenceCondition.Parse(row[4]), sources);
        });
        _alternatives = By("alternatives", "code since when codes text source", row =>
            new AlternativeRow(Code(row), Since(row), EvidenceCondition.Parse(row[2]), [.. Words(row[3]).Select(Range)], row[4], Sources(row[5])));
        _pitfalls = By("pitfalls", "code since rule text source", row => new PitfallRow(Code(row), Since(row), row[2], row[3], Sources(row[4])));
        _procedures = By("procedures", "code since procedures reason source", row => new ProcedureRow(Code(row), Since(row), Words(row[2]), row[3], Sources(row[4])));
        _questions = By("questions", "code since question with answer source", row =>
            new QuestionRow(Code(row), Since(row), row[2], [.. Words(row[3]).Select(IcdCode.Parse)], row[4], Sources(row[5])));
    }

    internal static GuidanceTable Shipped => Read.Value;

    /// <summary>The codes that have an entry, in the order of codes.</summary>
    internal IEnumerable<IcdCode> Curated => _entries.Select(group => group.Key).OrderBy(code => code);

    /// <summary>The entry of the code, or else of the nearest code above it.</summary>
    internal EntryRow? Entry(IcdCode code, int edition) => Of(_entries, code, edition).FirstOrDefault();

    internal IEnumerable<ElementRow> Elements(IcdCode code, int edition) => Of(_elements, code, edition);

    internal IEnumerable<AlternativeRow> Alternatives(IcdCode code, int edition) => Of(_alternatives, code, edition);

    internal IEnumerable<PitfallRow> Pitfalls(IcdCode code, int edition) => Of(_pitfalls, code, edition);

    internal IEnumerable<ProcedureRow> Procedures(IcdCode code, int edition) => Of(_procedures, code, edition);

    internal IEnumerable<QuestionRow> Questions(IcdCode code, int edition) => Of(_questions, code, edition);

    /// <summary>A source of the tables by its id, for facts that stand on it as a whole.</summary>
    internal CitedSource Source(string id) => _sources[id];

    /// <summary>The source with an address, or null.</summary>
    internal CitedSource? SourceAt(string address) => _sources.Values.FirstOrDefault(source => source.Address == address);

    /// <summary>The rows of the code and of the codes above it, nearest first.</summary>
    private static IEnumerable<TRow> Of<TRow>(ILookup<IcdCode, TRow> rows, IcdCode code, int edition)
        where TRow : GuidanceRow
    {
        string text = code.ToString("N");
        for (int length = text.Length; length >= 3; length--)
        {
            if (IcdCode.TryParse(text.Substring(0, length), out IcdCode owner))
            {
                foreach (TRow row in rows[owner])
                {
                    if (edition >= row.Since)
                    {
                        yield return row;
                    }
                }
            }
        }
    }

    private static IEnumerable<TableRow> Rows(string table, string columns) => TableText.Read(TableText.Embedded($"guidance.{table}.tsv"), table, columns.Split(' '));

    private static ILookup<IcdCode, TRow> By<TRow>(string table, string columns, Func<TableRow, TRow> read)
        where TRow : GuidanceRow => Rows(table, columns).Select(read).ToLookup(row => row.Code);

    private static IcdCode Code(TableRow row) => IcdCode.Parse(row[0]);

    private static int Since(TableRow row) => Icd10Cm.TryGetEdition(row[1], out Icd10CmEdition? edition) ? edition.Index : throw row.Wrong(1, "an edition");

    private static string[] Words(string text) => text.Split(Blank, StringSplitOptions.RemoveEmptyEntries);

    private static DiagnosisRange Range(string text) =>
        DiagnosisRange.TryParse(text, default, out DiagnosisRange range) ? range : throw new FormatException($"'{text}' is not a code or a range of codes.");

    private IReadOnlyList<CitedSource> Sources(string text) =>
    [
        .. Words(text).Select(word =>
        {
            int hash = word.IndexOf('#');
            return hash < 0 ? _sources[word] : _sources[word.Substring(0, hash)] with { Place = word.Substring(hash + 1) };
        }),
    ];
}
