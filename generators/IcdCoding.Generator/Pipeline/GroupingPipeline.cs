using IcdCoding.Generator.Emitting;
using IcdCoding.Generator.Model;
using IcdCoding.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace IcdCoding.Generator.Pipeline;

/// <summary>Compiles <c>tabular-data/groupings</c> to packed tables, where <c>IcdCodingEmit</c> is <c>Groupings</c>.</summary>
internal static class GroupingPipeline
{
    internal const string Emit = "Groupings";

    internal static void Register(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<AdditionalText> files)
    {
        IncrementalValuesProvider<ParsedTable<GroupingRow>> lists = CatalogGenerator.Parse(files, TableKind.GroupingLists, GroupingParsers.Rows);
        IncrementalValuesProvider<ParsedTable<GroupingVersionRow>> versions = CatalogGenerator.Parse(files, TableKind.GroupingVersions, GroupingParsers.VersionRows);
        IncrementalValuesProvider<ParsedTable<MappingRow>> toIcd9 = CatalogGenerator.Parse(files, GroupingParsers.Mappings[1], GroupingParsers.MappingRows);
        IncrementalValuesProvider<ParsedTable<MappingRow>> fromIcd9 = CatalogGenerator.Parse(files, GroupingParsers.Mappings[0], GroupingParsers.MappingRows);
        CatalogGenerator.Report(context, lists);
        CatalogGenerator.Report(context, versions);
        CatalogGenerator.Report(context, toIcd9);
        CatalogGenerator.Report(context, fromIcd9);

        IncrementalValueProvider<GroupingCatalog> catalog = CatalogGenerator.Ordered(lists).Combine(CatalogGenerator.Ordered(versions))
            .Select(static (pair, _) => GroupingCatalog.From(pair.Left, pair.Right)).WithTrackingName(TrackingNames.Groupings);
        CatalogGenerator.Report(context, catalog.Select(static (all, _) => all.Problems));
        CatalogGenerator.Register(context, catalog.Combine(Rows(toIcd9)), "PackedGroupings", static pair => GroupingTableSource.Emit(pair.Left, pair.Right), Emit);
        CatalogGenerator.Register(context, Rows(toIcd9), "PackedToIcd9", static rows => MappingTableSource.Emit("PackedToIcd9", rows), Emit);
        CatalogGenerator.Register(context, Rows(fromIcd9), "PackedFromIcd9", static rows => MappingTableSource.Emit("PackedFromIcd9", rows), Emit);
    }

    private static IncrementalValueProvider<EquatableArray<MappingRow>> Rows(IncrementalValuesProvider<ParsedTable<MappingRow>> tables) =>
        CatalogGenerator.Ordered(tables).Select(static (all, _) => new EquatableArray<MappingRow>([.. all.SelectMany(table => table.Rows)])).WithTrackingName(TrackingNames.Mappings);
}
