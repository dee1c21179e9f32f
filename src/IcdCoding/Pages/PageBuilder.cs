using IcdCoding.Claims;
using IcdCoding.Coverages;
using IcdCoding.Documentation;
using IcdCoding.Tables;

namespace IcdCoding.Pages;

/// <summary>Derives the parts of a page from tables and rules, and adds what curated entries say.</summary>
internal sealed class PageBuilder(CodeGuide page)
{
    private const int MaxLinesShown = 4;
    private const int MaxCodesShown = 6;
    private const int MaxMeaningsShown = 6;
    private const int MonthsOfReview = 12;

    private static readonly NoteKind[] Companions = [NoteKind.CodeFirst, NoteKind.UseAdditional, NoteKind.CodeAlso];

    private readonly GuidanceTable _guidance = GuidanceTable.Shipped;

    /// <summary>A professional claim that holds nothing but the code: pitfalls and answers on sequence rest on it.</summary>
    private readonly ClaimReport _alone = ClaimValidator.Default.Validate(new Claim { DateOfService = page.Date, Diagnoses = [page.Code] });

    private CodeEntry Entry => page.Entry;

    private int Edition => page.Edition.Index;

    internal List<DocumentationElement> Documentation()
    {
        List<DocumentationElement> elements = [.. _guidance.Elements(page.Code, Edition).Select(row => row.Element)];
        Laterality own = Entry.Laterality;
        if (own != Laterality.None && !elements.Any(element => element.Id == "side"))
        {
            string others = string.Join(", ", Counterparts.Others(Entry).Select(other => $"{other.Entry.Code} {PageWords.Side(other.Side)}"));
            elements.Add(Derived("side", own == Laterality.Unspecified
                ? $"Record the side: this code leaves it open, {others} name it."
                : $"Record the side: this code says {PageWords.Side(own)}; {others}."));
        }

        AddSeventhCharacter(elements);
        AddSpecificity(elements);
        foreach (NoteKind kind in Companions)
        {
            AddCompanion(elements, kind);
        }

        return elements;
    }

    internal List<RelatedProcedures> Procedures() =>
    [
        .. _guidance.Procedures(page.Code, Edition).Select(row => new RelatedProcedures { Procedures = row.Procedures, Reason = row.Reason, Sources = row.Sources }),
        .. CoveragePolicy.Shipped.Where(policy => policy.CoverageOf(page.Code, page.Date) == CoverageStatus.Supported).Select(policy => new RelatedProcedures
        {
            Procedures = policy.Procedures,
            Reason = $"{policy.Id} ({policy.Title}) lists the code{(policy.VerifiedOn is null ? ", as reported; the policy itself was not at hand" : "")}",
            Policy = policy,
            Sources = [_guidance.SourceAt(policy.Source) ?? new CitedSource
            {
                Kind = policy.Kind == CoveragePolicyKind.Article ? SourceKind.Article : SourceKind.LocalCoverageDetermination,
                Title = $"{policy.Title} ({policy.Id})",
                Address = policy.Source,
                VerifiedOn = policy.VerifiedOn,
                ReviewMonths = MonthsOfReview,
            }],
        }),
    ];

    internal List<CodingPitfall> Pitfalls()
    {
        List<CodingPitfall> pitfalls =
        [
            .. _guidance.Pitfalls(page.Code, Edition).Select(row => new CodingPitfall { RuleId = row.Rule.Length == 0 ? null : row.Rule, Text = row.Text, Sources = row.Sources }),
            .. RulePitfalls.Of(_alone),
        ];
        if (page.Excludes1Partners.Count > 0)
        {
            int shown = 5;
            pitfalls.Add(new CodingPitfall
            {
                RuleId = "ICD2001",
                Text = $"Excludes1 notes forbid this code together with {page.Excludes1Partners.Count} codes or ranges: "
                    + PageWords.Some(page.Excludes1Partners.OrderByDescending(range => range.Note.OwnerCode == page.Code).Select(PageWords.Range), shown) + ".",
                IsDerived = true,
            });
        }

        IcdCode[] earlier = [.. Entry.Replaces, .. Entry.SplitOffFrom];
        if (earlier.Length > 0)
        {
            pitfalls.Add(new CodingPitfall
            {
                RuleId = "ICD1003",
                Text = $"Billable from {(Entry.Lifetime.From is { } from ? ServiceDate.Text(from) : "")}; for earlier dates of service the conversion table names {PageWords.Some(earlier.Select(code => code.ToString()), MaxCodesShown)}.",
                IsDerived = true,
            });
        }

        return pitfalls;
    }

    internal List<CodingQuestion> Questions() => PageQuestions.Of(page, _guidance, _alone);

    internal List<CitedSource> Sources()
    {
        List<CitedSource> sources = [.. EditionFiles.Of(Entry.Edition)];
        IEnumerable<CitedSource> cited = page.ContextSources
            .Concat(page.Documentation.SelectMany(element => element.Sources))
            .Concat(page.Procedures.SelectMany(procedures => procedures.Sources))
            .Concat(page.Pitfalls.SelectMany(pitfall => pitfall.Sources))
            .Concat(page.Questions.SelectMany(question => question.Sources));
        foreach (IGrouping<(string Title, string? Release), CitedSource> group in cited.GroupBy(source => (source.Title, source.Release)))
        {
            List<string> places = [.. group.Select(source => source.Place).OfType<string>().Distinct(StringComparer.Ordinal)];
            sources.Add(group.First() with { Place = places.Count == 0 ? null : string.Join("; ", places) });
        }

        return sources;
    }

    private static DocumentationElement Derived(string id, string prompt) => new() { Id = id, Prompt = prompt, IsDerived = true };

    private void AddSeventhCharacter(List<DocumentationElement> elements)
    {
        IReadOnlyList<SeventhCharacter> characters = Entry.SeventhCharacters;
        if (characters.Count > 0)
        {
            string own = Entry.Code.ToString("N") is { Length: 7 } text && characters.FirstOrDefault(character => character.Character == text[6]) is { } said
                ? $"This code says {said.Meaning}. "
                : "";
            elements.Add(Derived("7th-character", $"{own}Record what the 7th character says: "
                + PageWords.Some(characters.Select(character => $"{character.Character} {character.Meaning}"), MaxMeaningsShown) + "."));
        }
    }

    private void AddSpecificity(List<DocumentationElement> elements)
    {
        if (!Entry.IsBillable)
        {
            elements.Add(Derived("specificity", $"Record enough to choose a code below this header: {PageWords.Some(Entry.Children.Select(child => child.Code.ToString()), MaxCodesShown)}."));
        }
        else if (IsUnspecified(Entry) && page.Siblings.Where(sibling => !IsUnspecified(sibling)).ToList() is { Count: > 0 } specific)
        {
            elements.Add(Derived("specificity", $"Record what a more specific code asks for: {PageWords.Some(specific.Select(sibling => sibling.Code.ToString()), MaxCodesShown)}."));
        }
    }

    private static bool IsUnspecified(CodeEntry entry) => (RuleTable.TraitsOf(entry.Row) & CodeTraits.Unspecified) != 0;

    private void AddCompanion(List<DocumentationElement> elements, NoteKind kind)
    {
        List<NoteReference> lines = [.. page.NotesInEffect.Where(note => note.Kind == kind && note.Class != NoteClass.Heading)];
        if (lines.Count > 0)
        {
            (string id, string prompt) = kind switch
            {
                NoteKind.CodeFirst => ("code-first", "Record the underlying condition, which is coded first"),
                NoteKind.UseAdditional => ("use-additional", "Record what an additional code is to say"),
                _ => ("code-also", "Record what else is to be coded, in either order"),
            };
            int more = lines.Count - MaxLinesShown;
            string rest = more <= 0 ? "" : $"; and {more} more {(more == 1 ? "line" : "lines")} below";
            elements.Add(Derived(id, $"{prompt}: {string.Join("; ", lines.Take(MaxLinesShown).Select(note => $"{note.Text.TrimEnd(':')} [{note.Owner}]"))}{rest}."));
        }
    }
}
