using System.Collections.Immutable;
using System.Text;
using IcdCoding.Generator.Emitting;
using IcdCoding.Generator.Model;
using IcdCoding.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IcdCoding.Generator.Pipeline;

/// <summary>
/// Compiles <c>tabular-data</c>: into packed tables where the MSBuild property <c>IcdCodingEmit</c> is <c>Tables</c>, into typed
/// constants where it is <c>Codes</c>. Its input are the additional files with <c>IcdCodingTables="Catalog"</c>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogGenerator : IIncrementalGenerator
{
    private const string EmitProperty = "build_property.IcdCodingEmit";
    private const string TablesMetadata = "build_metadata.AdditionalFiles.IcdCodingTables";
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
    }

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

        IncrementalValueProvider<EditionSet> editions = editionTables.Collect()
            .Select(static (tables, _) => EditionSet.From(tables)).WithTrackingName(TrackingNames.Editions);
        IncrementalValueProvider<CodeCatalog> codes = codeTables.Select(static (table, _) => CodeFact.From(table)).WithTrackingName(TrackingNames.CodeFacts).Collect()
            .Combine(editions).Select(static (pair, _) => CodeCatalog.From(pair.Left, pair.Right)).WithTrackingName(TrackingNames.Codes);
        IncrementalValueProvider<OutlineCatalog> outline = chapterTables.Collect().Combine(sectionTables.Collect()).Combine(codes).Combine(editions)
            .Select(static (all, _) => OutlineCatalog.From(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right)).WithTrackingName(TrackingNames.Outline);
        IncrementalValueProvider<SeventhCharacterCatalog> characters = characterTables.Collect().Combine(codes).Combine(editions)
            .Select(static (all, _) => SeventhCharacterCatalog.From(all.Left.Left, all.Left.Right, all.Right)).WithTrackingName(TrackingNames.SeventhCharacters);
        IncrementalValueProvider<ReplacementCatalog> replacements = replacementTables.Collect().Combine(codes)
            .Select(static (pair, _) => ReplacementCatalog.From(pair.Left, pair.Right)).WithTrackingName(TrackingNames.Replacements);
        IncrementalValueProvider<NoteCatalog> notes = noteTables.Select(static (table, _) => NoteFact.From(table)).WithTrackingName(TrackingNames.NoteFacts).Collect()
            .Combine(codes).Combine(outline).Combine(editions)
            .Select(static (all, _) => NoteCatalog.From(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right)).WithTrackingName(TrackingNames.Notes);

        Report(context, codes.Select(static (catalog, _) => catalog.Problems));
        Report(context, outline.Select(static (catalog, _) => catalog.Problems));
        Report(context, characters.Select(static (catalog, _) => catalog.Problems));
        Report(context, replacements.Select(static (catalog, _) => catalog.Problems));
        Report(context, notes.Select(static (catalog, _) => catalog.Problems));

        context.RegisterSourceOutput(editions, static (output, set) => Add(output, "PackedEditions", OutlineTableSource.EmitEditions(set)));
        context.RegisterSourceOutput(codes, static (output, catalog) => Add(output, "PackedCodes", CodeTableSource.Emit(catalog)));
        context.RegisterSourceOutput(codeTables.Collect().Combine(codes).Combine(editions), static (output, all) =>
            Add(output, "PackedTitles", TitleTableSource.Emit(all.Left.Right, all.Left.Left, all.Right)));
        context.RegisterSourceOutput(outline.Combine(editions), static (output, pair) =>
            Add(output, "PackedChapters", OutlineTableSource.EmitChapters(pair.Left, pair.Right)));
        context.RegisterSourceOutput(outline, static (output, catalog) => Add(output, "PackedSections", OutlineTableSource.EmitSections(catalog)));
        context.RegisterSourceOutput(noteTables.Collect().Combine(notes).Combine(outline), static (output, all) =>
            Add(output, "PackedNotes", NoteTableSource.EmitNotes(all.Left.Right, all.Right, all.Left.Left)));
        context.RegisterSourceOutput(notes, static (output, catalog) => Add(output, "PackedTargets", NoteTableSource.EmitTargets(catalog)));
        context.RegisterSourceOutput(notes.Combine(codes).Combine(outline).Combine(editions), static (output, all) =>
            Add(output, "PackedExcludes", ExcludesTableSource.Emit(all.Left.Left.Right, all.Left.Right, all.Left.Left.Left, all.Right)));
        context.RegisterSourceOutput(notes.Combine(codes).Combine(outline), static (output, all) =>
            Add(output, "PackedSequencing", SequencingTableSource.Emit(all.Left.Right, all.Right, all.Left.Left)));
        context.RegisterSourceOutput(characters.Combine(codes).Combine(editions), static (output, all) =>
            Add(output, "PackedSeventhCharacters", SeventhCharacterTableSource.Emit(all.Left.Right, all.Left.Left, all.Right)));
        context.RegisterSourceOutput(replacements, static (output, catalog) => Add(output, "PackedReplacements", ReplacementTableSource.Emit(catalog)));
    }

    /// <summary>Each table of a kind is parsed by itself, and again only when its own text changes.</summary>
    private static IncrementalValuesProvider<ParsedTable<TRow>> Parse<TRow>(
        IncrementalValuesProvider<AdditionalText> files, string kind, Func<string, string, ParsedTable<TRow>> parse)
        where TRow : IEquatable<TRow> => files
            .Where(file => TableKind.Of(file.Path) == kind)
            .Select((file, cancellation) => parse(file.Path, file.GetText(cancellation)?.ToString() ?? ""))
            .WithTrackingName(TrackingNames.Parsed + kind);

    private static void Report<TRow>(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ParsedTable<TRow>> tables)
        where TRow : IEquatable<TRow> => context.RegisterSourceOutput(tables.Select(static (table, _) => table.Problems), ReportAll);

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<TableProblem>> problems) =>
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
