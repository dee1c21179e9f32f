using System.Text;
using IcdCoding.Generator.Emitting;
using IcdCoding.Generator.Model;
using IcdCoding.Generator.Parsing;
using IcdCoding.Generator.Resolving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IcdCoding.Generator.Pipeline;

/// <summary>
/// Compiles <c>tabular-data</c>: into packed tables where the MSBuild property <c>IcdCodingEmit</c> is <c>Tables</c>, into typed
/// constants where it is <c>Codes</c>, into the tables of groupings where it is <c>Groupings</c>. Its input are the additional files with <c>IcdCodingTables="Catalog"</c>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogGenerator : IIncrementalGenerator
{
    private const string EmitProperty = "build_property.IcdCodingEmit";
    private const string TablesMetadata = "build_metadata.AdditionalFiles.IcdCodingTables";
    private const string ReviewDateProperty = "build_property.IcdGuidanceReviewDate";
    private const string Catalog = "Catalog";
    private const string EmitTables = "Tables";
    private const string EmitCodes = "Codes";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<(AdditionalText Text, string Emit)> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => (Text: pair.Left, Emit: EmitFor(pair.Left, pair.Right)))
            .Where(static file => file.Emit.Length > 0);

        RegisterCodes(context, files.Where(static file => file.Emit == EmitCodes).Select(static (file, _) => file.Text));
        RegisterTables(context, files.Where(static file => file.Emit == EmitTables).Select(static (file, _) => file.Text));
        GroupingPipeline.Register(context, files.Where(static file => file.Emit == GroupingPipeline.Emit).Select(static (file, _) => file.Text));
    }

    /// <summary>The day on which sources may be overdue (yyyymmdd); 0, on which none is, where the build does not say.</summary>
    private static int ReviewDate(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue(ReviewDateProperty, out string? day) && int.TryParse(day?.Replace("-", ""), out int number) ? number : 0;

    private static string EmitFor(AdditionalText text, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(text).TryGetValue(TablesMetadata, out string? tables) && tables == Catalog
        && options.GlobalOptions.TryGetValue(EmitProperty, out string? emit) ? emit : "";

    private static void RegisterCodes(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<AdditionalText> files)
    {
        IncrementalValuesProvider<ParsedTable<CodeRow>> codes = Parse(files, TableKind.Codes, TableParsers.Codes);
        Report(context, codes);
        context.RegisterSourceOutput(codes, static (output, table) =>
            Add(output, "Codes." + Path.GetFileNameWithoutExtension(table.Path), ConstantsSource.Emit(table)));
    }

    private static void RegisterTables(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<AdditionalText> files)
    {
        IncrementalValuesProvider<ParsedTable<EditionRow>> editionTables = Parse(files, TableKind.Editions, TableParsers.Editions);
        IncrementalValuesProvider<ParsedTable<ChapterRow>> chapterTables = Parse(files, TableKind.Chapters, TableParsers.Chapters);
        IncrementalValuesProvider<ParsedTable<SectionRow>> sectionTables = Parse(files, TableKind.Sections, TableParsers.Sections);
        IncrementalValuesProvider<ParsedTable<CodeRow>> codeTables = Parse(files, TableKind.Codes, TableParsers.Codes);
        IncrementalValuesProvider<ParsedTable<SeventhCharacterRow>> characterTables = Parse(files, TableKind.SeventhCharacters, TableParsers.SeventhCharacters);
        IncrementalValuesProvider<ParsedTable<ReplacementRow>> replacementTables = Parse(files, TableKind.Replacements, TableParsers.Replacements);
        IncrementalValuesProvider<ParsedTable<NoteRow>> noteTables = Parse(files, TableKind.Notes, TableParsers.Notes);
        Report(context, editionTables);
        Report(context, chapterTables);
        Report(context, sectionTables);
        Report(context, codeTables);
        Report(context, characterTables);
        Report(context, replacementTables);
        Report(context, noteTables);
        IncrementalValuesProvider<ParsedTable<RuleRow>> ruleTables = Parse(files, TableKind.RuleRows, RuleTableParsers.Rows);
        IncrementalValuesProvider<ParsedTable<ListEditionRow>> listTables = Parse(files, TableKind.ListEditions, RuleTableParsers.ListEditions);
        IncrementalValuesProvider<ParsedTable<AgeRow>> ageTables = Parse(files, TableKind.Ages, RuleTableParsers.Ages);
        IncrementalValuesProvider<ParsedTable<GuidelineSectionRow>> guidelineTables = Parse(files, TableKind.GuidelineSections, RuleTableParsers.GuidelineSections);
        IncrementalValuesProvider<ParsedTable<GuidelineReleaseRow>> releaseTables = Parse(files, TableKind.GuidelineReleases, RuleTableParsers.GuidelineReleases);
        Report(context, ruleTables);
        Report(context, listTables);
        Report(context, ageTables);
        Report(context, guidelineTables);
        Report(context, releaseTables);
        IncrementalValuesProvider<ParsedTable<TitleAxisRow>> axisTables = Parse(files, TableKind.TitleAxes, TitleAxisParser.Rows);
        Report(context, axisTables);
        IncrementalValuesProvider<ParsedTable<GuidanceRow>> guidanceTables = Parse(files, TableKind.Guidance, GuidanceParsers.Rows);
        Report(context, guidanceTables);

        IncrementalValueProvider<EditionSet> editions = Ordered(editionTables)
            .Select(static (tables, _) => EditionSet.From(tables)).WithTrackingName(TrackingNames.Editions);
        IncrementalValueProvider<CodeCatalog> codes = Ordered(codeTables.Select(static (table, _) => CodeFact.From(table)).WithTrackingName(TrackingNames.CodeFacts))
            .Combine(editions).Select(static (pair, _) => CodeCatalog.From(pair.Left, pair.Right)).WithTrackingName(TrackingNames.Codes);
        IncrementalValueProvider<OutlineCatalog> outline = Ordered(chapterTables).Combine(Ordered(sectionTables)).Combine(codes).Combine(editions)
            .Select(static (all, _) => OutlineCatalog.From(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right)).WithTrackingName(TrackingNames.Outline);
        IncrementalValueProvider<SeventhCharacterCatalog> characters = Ordered(characterTables).Combine(codes).Combine(editions)
            .Select(static (all, _) => SeventhCharacterCatalog.From(all.Left.Left, all.Left.Right, all.Right)).WithTrackingName(TrackingNames.SeventhCharacters);
        IncrementalValueProvider<ReplacementCatalog> replacements = Ordered(replacementTables).Combine(codes)
            .Select(static (pair, _) => ReplacementCatalog.From(pair.Left, pair.Right)).WithTrackingName(TrackingNames.Replacements);
        IncrementalValueProvider<NoteCatalog> notes = Ordered(noteTables.Select(static (table, _) => NoteFact.From(table)).WithTrackingName(TrackingNames.NoteFacts))
            .Combine(codes).Combine(outline).Combine(editions)
            .Select(static (all, _) => NoteCatalog.From(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right)).WithTrackingName(TrackingNames.Notes);

        IncrementalValueProvider<RuleCatalog> rules = Ordered(ruleTables).Combine(Ordered(listTables)).Combine(Ordered(ageTables)).Combine(Ordered(guidelineTables)).Combine(Ordered(releaseTables))
            .Select(static (all, _) => new RuleTables(all.Left.Left.Left.Left, all.Left.Left.Left.Right, all.Left.Left.Right, all.Left.Right, all.Right))
            .Combine(codes).Combine(editions)
            .Select(static (all, _) => RuleCatalog.From(all.Left.Left, all.Left.Right, all.Right)).WithTrackingName(TrackingNames.Rules);

        IncrementalValueProvider<TitleAxisCatalog> axes = Ordered(axisTables).Combine(codes).Combine(editions)
            .Select(static (all, _) => TitleAxisCatalog.From(all.Left.Left, all.Left.Right, all.Right)).WithTrackingName(TrackingNames.TitleAxes);

        IncrementalValueProvider<EquatableArray<uint>> traits = Ordered(codeTables).Combine(codes).Combine(outline).Combine(notes)
            .Select(static (all, _) => TraitCatalog.Of(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right)).WithTrackingName(TrackingNames.Traits);

        Report(context, codes.Select(static (catalog, _) => catalog.Problems));
        Report(context, outline.Select(static (catalog, _) => catalog.Problems));
        Report(context, characters.Select(static (catalog, _) => catalog.Problems));
        Report(context, replacements.Select(static (catalog, _) => catalog.Problems));
        Report(context, notes.Select(static (catalog, _) => catalog.Problems));
        Report(context, rules.Select(static (catalog, _) => catalog.Problems));
        Report(context, axes.Select(static (catalog, _) => catalog.Problems));
        Report(context, Ordered(guidanceTables).Combine(codes).Combine(editions)
            .Select(static (all, _) => GuidanceCheck.Of(all.Left.Left, all.Left.Right, all.Right)).WithTrackingName(TrackingNames.Guidance));
        Report(context, Ordered(guidanceTables).Combine(context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ReviewDate(options)))
            .Select(static (pair, _) => GuidanceCheck.Stale(pair.Left, pair.Right)));

        IncrementalValuesProvider<ParsedTable<WhoRow>> whoTables = Parse(files, TableKind.WhoOnly, OtherSystemParsers.Who);
        IncrementalValuesProvider<ParsedTable<Icd9Row>> icd9Tables = Parse(files, TableKind.Icd9, OtherSystemParsers.Icd9);
        Report(context, whoTables);
        Report(context, icd9Tables);
        Register(context, Ordered(whoTables).Combine(Ordered(icd9Tables)).Select(static (pair, _) => OtherSystems.From(pair.Left, pair.Right)), "PackedOtherSystems", OtherSystemsSource.Emit);

        IncrementalValuesProvider<ParsedTable<SpecificityRow>> specificityTables = Parse(files, TableKind.MoreSpecific, SpecificityParser.Rows);
        IncrementalValueProvider<SpecificityCatalog> specificity = Ordered(specificityTables).Combine(codes).Combine(editions)
            .Select(static (all, _) => SpecificityCatalog.From(all.Left.Left, all.Left.Right, all.Right));
        Report(context, specificityTables);
        Report(context, specificity.Select(static (catalog, _) => catalog.Problems));
        Register(context, specificity, "PackedSpecificity", SpecificityTableSource.Emit);

        Register(context, editions, "PackedEditions", OutlineTableSource.EmitEditions);
        Register(context, codes, "PackedCodes", CodeTableSource.Emit);
        Register(context, Ordered(codeTables).Combine(codes).Combine(editions), "PackedTitles", static all =>
            TitleTableSource.Emit(all.Left.Right, all.Left.Left, all.Right));
        Register(context, outline.Combine(editions), "PackedChapters", static pair => OutlineTableSource.EmitChapters(pair.Left, pair.Right));
        Register(context, outline, "PackedSections", OutlineTableSource.EmitSections);
        Register(context, Ordered(noteTables).Combine(notes).Combine(outline), "PackedNotes", static all =>
            NoteTableSource.EmitNotes(all.Left.Right, all.Right, all.Left.Left));
        Register(context, notes, "PackedTargets", NoteTableSource.EmitTargets);
        Register(context, notes.Combine(codes).Combine(outline).Combine(editions), "PackedExcludes", static all =>
            ExcludesTableSource.Emit(all.Left.Left.Right, all.Left.Right, all.Left.Left.Left, all.Right));
        Register(context, notes.Combine(codes).Combine(outline), "PackedSequencing", static all =>
            SequencingTableSource.Emit(all.Left.Right, all.Right, all.Left.Left));
        Register(context, characters.Combine(codes).Combine(editions), "PackedSeventhCharacters", static all =>
            SeventhCharacterTableSource.Emit(all.Left.Right, all.Left.Left, all.Right));
        Register(context, replacements, "PackedReplacements", ReplacementTableSource.Emit);
        Register(context, rules.Combine(editions), "PackedRules", static pair => RuleTableSource.EmitRows(pair.Left, pair.Right));
        Register(context, rules.Select(static (catalog, _) => catalog.Members).Combine(traits).Combine(axes.Select(static (catalog, _) => catalog.Traits)), "PackedTraits", static all =>
            RuleTableSource.EmitTraits(all.Left.Left, all.Left.Right, all.Right));
        Register(context, axes, "PackedTitleAxes", TitleAxisTableSource.Emit);
    }

    /// <summary>Writes a class of tables, also without any table files: the runtime compiles before there is data.</summary>
    internal static void Register<TModel>(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<TModel> model, string name, Func<TModel, string> emit, string wanted = EmitTables)
    {
        IncrementalValueProvider<bool> isWanted = context.AnalyzerConfigOptionsProvider.Select((options, _) =>
            options.GlobalOptions.TryGetValue(EmitProperty, out string? value) && value == wanted);
        context.RegisterSourceOutput(model.Combine(isWanted), (output, pair) =>
        {
            if (pair.Right)
            {
                Add(output, name, emit(pair.Left));
            }
        });
    }

    /// <summary>The tables of a kind in the order of their names, whatever the order in which the compiler was given them.</summary>
    internal static IncrementalValueProvider<EquatableArray<ParsedTable<TRow>>> Ordered<TRow>(IncrementalValuesProvider<ParsedTable<TRow>> tables)
        where TRow : IEquatable<TRow> => tables.Collect().Select(static (all, _) =>
            new EquatableArray<ParsedTable<TRow>>([.. all.OrderBy(table => table.Path, StringComparer.Ordinal)]));

    /// <summary>Each table of a kind is parsed by itself, and again only when its own text changes.</summary>
    internal static IncrementalValuesProvider<ParsedTable<TRow>> Parse<TRow>(
        IncrementalValuesProvider<AdditionalText> files, string kind, Func<string, string, ParsedTable<TRow>> parse)
        where TRow : IEquatable<TRow> => files
            .Where(file => TableKind.Of(file.Path) == kind)
            .Select((file, cancellation) => parse(file.Path, file.GetText(cancellation)?.ToString() ?? ""))
            .WithTrackingName(TrackingNames.Parsed + kind);

    internal static void Report<TRow>(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ParsedTable<TRow>> tables)
        where TRow : IEquatable<TRow> => context.RegisterSourceOutput(tables.Select(static (table, _) => table.Problems), ReportAll);

    internal static void Report(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<TableProblem>> problems) =>
        context.RegisterSourceOutput(problems, ReportAll);

    private static void ReportAll(SourceProductionContext output, EquatableArray<TableProblem> problems)
    {
        foreach (TableProblem problem in problems)
        {
            output.ReportDiagnostic(TableProblems.ToDiagnostic(problem));
        }
    }

    private static void Add(SourceProductionContext output, string name, string source) =>
        output.AddSource(name + ".g.cs", SourceText.From(source, Encoding.UTF8));
}
