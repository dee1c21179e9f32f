using IcdCoding.Coverages;

namespace IcdCoding.Pages;

/// <summary>A page in the order in which it is read, in words; every format renders this.</summary>
internal sealed record PageContent(CodeGuide Page, IReadOnlyList<PageFact> Facts, IReadOnlyList<PageSection> Sections)
{
    internal static PageContent Of(CodeGuide page) => new(page, FactsOf(page),
    [
        .. new[]
        {
            Documentation(page), Procedures(page), Pitfalls(page), Context(page), Notes(page), Relatives(page), Questions(page), Sources(page),
        }.Where(section => section.Groups.Count > 0 || section.Lead.Length > 0),
    ]);

    private static List<PageFact> FactsOf(CodeGuide page)
    {
        CodeEntry entry = page.Entry;
        List<PageFact> facts =
        [
            new("Status", $"{PageWords.Status(page)} on {ServiceDate.Text(page.Date)}"),
            new("Billable", entry.Lifetime.ToString()),
            new("Chapter", $"{entry.Chapter.Number} {entry.Chapter.Title}", SitePages.PathOf(entry.Chapter)),
        ];
        if (entry.Section is { } section)
        {
            facts.Add(new("Section", $"{section.Id} {section.Title}"));
        }

        facts.Add(new("Region", page.Regions.Count == 0
            ? "not told by title or section"
            : string.Join(", ", page.Regions.Select(region => region.Name)) + $" ({string.Join(", ", page.Regions.Select(region => region.Basis).Distinct())})"));
        if (entry.Parent is { } parent)
        {
            facts.Add(new("Parent", $"{parent.Code} {parent.Title}"));
        }

        facts.Add(new("Edition", $"{page.Edition.Name}, notes {Vocabulary.Explained(page.Edition.NotesProvenance)}"
            + (entry.Edition == page.Edition ? "" : $"; facts of this code as of {entry.Edition.Name}, which holds it")));
        return facts;
    }

    private static PageSection Documentation(CodeGuide page) => new(
        "documentation",
        "Documentation",
        page.Documentation.Count == 0 ? "Neither the structure of the code nor its notes ask for more than the diagnosis itself." : "What the chart should say to support the code.",
        Groups(new PageGroup("", [.. page.Documentation.Select(element => new PageItem(element.Id, element.Prompt, Basis(element.IsDerived, element.Sources)))])));

    private static PageSection Procedures(CodeGuide page) => new(
        "procedures",
        "Related procedures",
        page.Procedures.Count == 0 ? "None are held for this code." : "Code numbers only. A diagnosis does not by itself make a service necessary.",
        Groups(new PageGroup("", [.. page.Procedures.Select(procedures => new PageItem(string.Join(" ", procedures.Procedures), RulePitfalls.Sentence(procedures.Reason), Basis(false, procedures.Sources)))])));

    private static PageSection Pitfalls(CodeGuide page) => new(
        "pitfalls",
        "Coding pitfalls",
        page.Pitfalls.Count == 0 ? "None are known, and the rules find nothing on a claim that holds this code alone." : "What goes wrong with the code, and the rule that finds it.",
        Groups(new PageGroup("", [.. page.Pitfalls.Select(pitfall => new PageItem(pitfall.RuleId ?? "", pitfall.Text, Basis(pitfall.IsDerived, pitfall.Sources)))])));

    private static PageSection Context(CodeGuide page) => new(
        "context",
        "Clinical context",
        page.Context ?? "",
        Groups(
            new PageGroup("Inclusion terms", [.. page.Entry.InclusionTerms.Select(term => new PageItem("", term, ""))]),
            new PageGroup("Includes", [.. page.Entry.Includes.Select(term => new PageItem("", term, ""))]),
            new PageGroup("Alphabetic Index", [.. page.IndexPaths.Select(path => new PageItem("", path, ""))])));

    private static PageSection Notes(CodeGuide page)
    {
        List<PageGroup> groups =
        [
            .. page.NotesInEffect.GroupBy(note => (note.Owner, note.Kind)).Select(group => new PageGroup(
                $"{group.Key.Owner} {PageWords.Kind(group.Key.Kind)}", [.. group.Select(note => new PageItem("", note.Text, note.Condition is { } condition ? $"when: {condition}" : ""))])),
            new PageGroup("Excluded by", [.. page.ExcludedBy.Select(note => new PageItem(note.Owner, note.Text, note.Kind.ToString()))]),
        ];
        return new(
            "notes",
            "Notes",
            page.NotesInEffect.Count + page.ExcludedBy.Count == 0 ? "No note reaches this code." : $"As the Tabular List prints them, nearest first; notes of {page.Entry.Edition.Name} are {Vocabulary.Explained(page.Entry.Edition.NotesProvenance)}.",
            Groups([.. groups]));
    }

    private static PageSection Relatives(CodeGuide page)
    {
        CodeEntry entry = page.Entry;
        return new(
            "siblings",
            "Siblings and counterparts",
            "",
            Groups(
                new PageGroup("Sides", [.. Counterparts.Others(entry).Select(other => new PageItem(other.Entry.Code.ToString(), other.Entry.Title, PageWords.Side(other.Side)))]),
                new PageGroup("Below this header", Listed(entry.Children)),
                new PageGroup(entry.IsBillable && entry.Parent is { } parent ? $"Other billable codes under {parent.Code}" : "Neighbours", Listed(page.Siblings)),
                new PageGroup("Replaced by", [.. entry.ReplacedBy.Select(code => Named(code, page))]),
                new PageGroup("Split off to", [.. entry.SplitOffTo.Select(code => Named(code, page))]),
                new PageGroup("Took the place of", [.. entry.Replaces.Select(code => Named(code, page))]),
                new PageGroup("Split off from", [.. entry.SplitOffFrom.Select(code => Named(code, page))])));
    }

    private static PageSection Questions(CodeGuide page) => new(
        "questions",
        "Questions",
        "",
        Groups(new PageGroup("", [.. page.Questions.Select(question => new PageItem(question.Text, question.Answer, question.Report is null ? Basis(question.IsDerived, question.Sources) : "answered by validating the codes"))])));

    private static PageSection Sources(CodeGuide page) => new(
        "sources",
        "Sources",
        "",
        Groups(new PageGroup("", [.. page.Sources.Select(source => new PageItem(
            "",
            source.ToString(),
            string.Join("; ", new[]
            {
                source.Address,
                source.Sha256 is { } hash ? $"SHA-256 {hash}" : null,
                source.VerifiedOn is { } verified ? $"verified on {ServiceDate.Text(verified)}{(source.IsStale(page.Date) ? ", review overdue" : "")}" : source.ReviewMonths > 0 ? "the source itself was not at hand" : null,
            }.Where(part => part is not null))))])));

    private static List<PageItem> Listed(IReadOnlyList<CodeEntry> entries) =>
        [.. entries.Select(entry => new PageItem(entry.Code.ToString(), entry.Title, entry.IsBillable ? "" : "header"))];

    private static PageItem Named(IcdCode code, CodeGuide page)
    {
        foreach (Icd10CmEdition edition in Icd10Cm.Editions.Reverse())
        {
            if (edition.TryGet(code, out CodeEntry? entry))
            {
                return new PageItem(code.ToString(), entry.Title, edition == page.Edition ? "" : entry.Lifetime.ToString());
            }
        }

        return new PageItem(code.ToString(), "", "");
    }

    private static string Basis(bool isDerived, IReadOnlyList<CitedSource> sources) =>
        string.Join("; ", new[] { isDerived ? "from the tables" : "" }.Concat(sources.Select(source => source.ShortName)).Where(part => part.Length > 0));

    private static List<PageGroup> Groups(params PageGroup[] groups) => [.. groups.Where(group => group.Items.Count > 0)];
}
