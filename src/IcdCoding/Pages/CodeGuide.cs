using IcdCoding.Coverages;
using IcdCoding.Documentation;
using IcdCoding.Rules;

namespace IcdCoding.Pages;

/// <summary>
/// Everything that a coder asks about one code on one date: status, what the chart should say, procedures, pitfalls, context, notes in both
/// directions, siblings, questions, sources. What tables and rules say is derived for every code; curated entries add what they cannot know.
/// </summary>
/// <example><code>
/// CodeGuide page = CodeGuide.For(M62.M62_81, new DateOnly(2026, 11, 23));
/// File.WriteAllText("M62.81.html", page.ToHtml());
/// </code></example>
public sealed partial class CodeGuide
{
    private static readonly Lazy<IReadOnlyList<IcdCode>> AllCurated = new(() => [.. GuidanceTable.Shipped.Curated]);

    private CodeGuide(IcdCode code, DateOnly date, Icd10CmEdition edition, CodeEntry entry, IReadOnlyList<string> indexPaths)
    {
        Code = code;
        IndexPaths = indexPaths;
        Date = date;
        Edition = edition;
        Entry = entry;
        PageBuilder builder = new(this);
        Status = edition.IsBillable(code) ? DiagnosisStatus.Billable : edition.Contains(code) ? DiagnosisStatus.Header : DiagnosisStatus.NotInForce;
        EntryRow? curated = GuidanceTable.Shipped.Entry(code, edition.Index);
        Regions = curated is { Region.Length: > 0 } ? [new BodyRegion(curated.Region, "guidance")] : RegionTable.Of(entry);
        Context = curated is { Context.Length: > 0 } ? curated.Context : null;
        ContextSources = curated?.Sources ?? [];
        NotesInEffect = entry.NotesInEffect;
        ExcludedBy = entry.ExcludedBy;
        Excludes1Partners = edition == entry.Edition ? edition.Excludes1Partners(code) : [];
        Siblings = [.. entry.Siblings.Where(sibling => sibling.IsBillable || !entry.IsBillable)];
        Documentation = builder.Documentation();
        Procedures = builder.Procedures();
        Pitfalls = builder.Pitfalls();
        Questions = builder.Questions();
        Sources = builder.Sources();
    }

    /// <summary>The code.</summary>
    public IcdCode Code { get; }

    /// <summary>The date of service asked about.</summary>
    public DateOnly Date { get; }

    /// <summary>The edition in force on the date.</summary>
    public Icd10CmEdition Edition { get; }

    /// <summary>
    /// The facts of the code: in <see cref="Edition"/> where that holds it, else in the last edition before it that does, or else in the first after it.
    /// </summary>
    public CodeEntry Entry { get; }

    /// <summary>Billable, a header, or not in force on the date.</summary>
    public DiagnosisStatus Status { get; }

    /// <summary>The regions of the body that the code concerns; empty where neither title nor section says.</summary>
    public IReadOnlyList<BodyRegion> Regions { get; }

    /// <summary>What the chart should say: curated elements first, then what follows from the code's structure and notes.</summary>
    public IReadOnlyList<DocumentationElement> Documentation { get; }

    /// <summary>Procedures that go with the code; empty where nothing is known.</summary>
    public IReadOnlyList<RelatedProcedures> Procedures { get; }

    /// <summary>What goes wrong with the code.</summary>
    public IReadOnlyList<CodingPitfall> Pitfalls { get; }

    /// <summary>What the code is for and when another one is right, by a curated entry; null where there is none.</summary>
    public string? Context { get; }

    /// <summary>What <see cref="Context"/> stands on.</summary>
    public IReadOnlyList<CitedSource> ContextSources { get; }

    /// <summary>The paths of the Alphabetic Index that lead to the code, as whoever asked for the page gave them (the package <c>IcdCoding.Search</c> holds the index); else empty.</summary>
    public IReadOnlyList<string> IndexPaths { get; }

    /// <summary>The notes that reach the code, nearest first.</summary>
    public IReadOnlyList<NoteReference> NotesInEffect { get; }

    /// <summary>The Excludes lines, written anywhere, that name the code.</summary>
    public IReadOnlyList<NoteReference> ExcludedBy { get; }

    /// <summary>Everything that may not be reported with the code; empty where the edition in force does not hold it.</summary>
    public IReadOnlyList<ExcludedRange> Excludes1Partners { get; }

    /// <summary>For a billable code the other billable codes with the same parent; for a header its neighbours.</summary>
    public IReadOnlyList<CodeEntry> Siblings { get; }

    /// <summary>Questions and answers; those about two codes are answered by validating them.</summary>
    public IReadOnlyList<CodingQuestion> Questions { get; }

    /// <summary>What the page stands on.</summary>
    public IReadOnlyList<CitedSource> Sources { get; }

    /// <summary>The codes whose pages a person wrote guidance for, in order.</summary>
    public static IReadOnlyList<IcdCode> Curated => AllCurated.Value;

    /// <summary>The page of a code on a date of service.</summary>
    /// <param name="code">A code that some edition holds, billable or not.</param>
    /// <param name="date">The date of service, which decides the edition.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before ICD-10-CM came into use.</exception>
    /// <exception cref="KeyNotFoundException">No edition holds the code.</exception>
    public static CodeGuide For(IcdCode code, DateOnly date) => For(code, date, []);

    /// <summary>The page of a code on a date of service, with the index paths that lead to the code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="date">The date of service.</param>
    /// <param name="indexPaths">Each as it is to be read, such as <c>CodeSearch.IndexPathsTo</c> of the package <c>IcdCoding.Search</c> gives them.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before ICD-10-CM came into use.</exception>
    /// <exception cref="KeyNotFoundException">No edition holds the code.</exception>
    public static CodeGuide For(IcdCode code, DateOnly date, IReadOnlyList<string> indexPaths)
    {
        Icd10CmEdition edition = Icd10Cm.On(date);
        return new CodeGuide(code, date, edition, FactsOf(code, edition), indexPaths);
    }

    /// <summary>The page as plain text.</summary>
    /// <returns>Plain text, lines as long as they come.</returns>
    public string ToText() => TextPage.Render(PageContent.Of(this));

    /// <summary>The page as Markdown.</summary>
    /// <returns>Markdown.</returns>
    public string ToMarkdown() => MarkdownPage.Render(PageContent.Of(this));

    /// <summary>The page as one HTML file that needs nothing beside it: readable narrow and wide, by keyboard and by screen reader, in print.</summary>
    /// <returns>A whole document in UTF-8.</returns>
    public string ToHtml() => HtmlPage.Render(PageContent.Of(this), PageLinks.None);

#if NET8_0_OR_GREATER
    /// <summary>The page as JSON.</summary>
    /// <returns>Indented JSON.</returns>
    public string ToJson() => JsonText.Indented(WriteTo);
#endif

    /// <summary>Code and title.</summary>
    public override string ToString() => $"{Code}  {Entry.Title}";

    private static CodeEntry FactsOf(IcdCode code, Icd10CmEdition edition)
    {
        for (int i = edition.Index; i >= 0; i--)
        {
            if (Icd10Cm.Editions[i].TryGet(code, out CodeEntry? entry))
            {
                return entry;
            }
        }

        for (int i = edition.Index + 1; i < Icd10Cm.Editions.Count; i++)
        {
            if (Icd10Cm.Editions[i].TryGet(code, out CodeEntry? entry))
            {
                return entry;
            }
        }

        throw new KeyNotFoundException($"{(code.IsEmpty ? "An empty code" : code.ToString())} is in no edition of ICD-10-CM from {Icd10Cm.Editions[0].Name} to {Icd10Cm.Latest.Name}.");
    }
}
