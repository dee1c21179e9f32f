using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IcdCoding.Generator.Tests;

/// <summary>The fixture's packed tables, compiled in memory into the whole runtime, and a probe that asks them.</summary>
internal static class CompiledTables
{
    private const string Globals = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading;";

    /// <summary>What the build writes (Directory.Build.targets).</summary>
    private const string Links = "namespace IcdCoding; internal static class ProjectLinks { internal const string Rules = \"\"; }";

    private const string Probe = """
        namespace IcdCoding.Tables;
        public static class Probe
        {
            public static int Find(ulong code) => CodeTable.Find(new IcdCode(code));
            public static ulong CodeAt(int row) => CodeTable.CodeAt(row).Packed;
            public static int Count() => CodeTable.Count;
            public static string Title(int row, int edition) => CodeTable.Title(row, edition);
            public static (uint, uint) Masks(int row) => (CodeTable.ExistsMask(row), CodeTable.BillableMask(row));
            public static (int, int) Tree(int row) => (CodeTable.ParentInUnion(row), CodeTable.LastDescendant(row));
            public static string Edition(int edition) => EditionTable.Name(edition) + " " + EditionTable.EffectiveFrom(edition) + "-" + EditionTable.EffectiveThrough(edition) + " " + EditionTable.Codes(edition) + "/" + EditionTable.Billable(edition) + " " + EditionTable.Notes(edition);
            public static int EditionOn(int date) => EditionTable.IndexOn(date);
            public static string Chapter(int row, int edition) { int chapter = ChapterTable.IndexOf(row); return ChapterTable.Number(chapter) + " " + ChapterTable.Title(chapter, edition) + " " + ChapterTable.FirstRow(chapter, edition) + "-" + ChapterTable.LastRow(chapter, edition); }
            public static string Sections(int row, int edition) { string found = ""; for (int section = SectionTable.Find(row, edition); section >= 0; section = SectionTable.Outer(section, row, edition)) found += SectionTable.Id(section) + " " + SectionTable.Title(section) + ";"; return found; }
            public static string Excludes1(int row, int other, int edition) => Note(ExcludesTable.FindExcludes1(row, other, edition));
            public static string Excludes2(int row, int other, int edition) => Note(ExcludesTable.FindExcludes2(row, other, edition));
            public static string Notes(int row, int edition) { List<string> found = new(); foreach (int note in new NotesInEffect(row, edition)) found.Add(Note(note)); return string.Join(";", found); }
            public static string Headings() => string.Join(";", Enumerable.Range(0, NoteTable.Count).Where(note => NoteTable.Heading(note) >= 0).Select(note => Note(note) + " < " + Note(NoteTable.Heading(note)) + " " + NoteTable.Detail(note)));
            public static string Sequencing(int row) { int group = SequencingTable.GroupOf(row); return string.Join(";", Enumerable.Range(0, SequencingTable.Count(group)).Select(index => Note(SequencingTable.NoteAt(group, index)))); }
            public static string SeventhCharacters(int row, int edition) { int definition = SeventhCharacterTable.DefinitionOf(row, edition); return definition < 0 ? "" : SeventhCharacterTable.OwnerRow(definition) + ":" + string.Join(";", Enumerable.Range(0, SeventhCharacterTable.Count(definition)).Select(index => SeventhCharacterTable.Character(definition, index) + "=" + SeventhCharacterTable.Meaning(definition, index))); }
            public static string Replacements(int row) { var (start, end) = ReplacementTable.PredecessorsOf(row); var (first, last) = ReplacementTable.SuccessorsOf(row); return string.Join(",", Enumerable.Range(start, end - start).Select(i => ReplacementTable.Predecessor(i) + "@" + ReplacementTable.PredecessorFrom(i))) + "|" + string.Join(",", Enumerable.Range(first, last - first).Select(i => ReplacementTable.Successor(i) + "@" + ReplacementTable.SuccessorFrom(i))); }
            public static string Traits(int row) => RuleTable.TraitsOf(row).ToString();
            public static string Rules(int row, int edition) { string found = ""; foreach (RuleList list in Enum.GetValues<RuleList>()) { int entry = -1; for (int rule = RuleTable.Find(row, list, edition, ref entry); rule >= 0; rule = RuleTable.Find(row, list, edition, ref entry)) found += list + " " + RuleTable.Kind(rule) + " " + RuleTable.Severity(rule, IcdCoding.Severity.None) + " " + RuleTable.Section(rule) + " " + RuleTable.Reason(rule) + ";"; } return found; }
            public static string Combination(int row, int other, int edition) { int entry = -1; int rule = RuleTable.Find(row, RuleList.Combination, edition, ref entry); return rule < 0 || !RuleTable.OthersContain(rule, other) ? "" : string.Join(",", Enumerable.Range(0, RuleTable.InsteadCount(rule)).Select(i => RuleTable.Instead(rule, i))) + " " + RuleTable.Keeps(rule, 0) + RuleTable.Keeps(rule, 1) + RuleTable.HasThird(rule); }
            public static string Poa(int edition) => ListTable.PoaStatus(edition).ToString();
            public static string Ages(int edition) => ListTable.TryGetAges(RuleRowKind.Adult, edition, out int lowest, out int highest) ? lowest + "-" + highest : "";
            public static string Guideline(string rule, int edition) => GuidelineTable.Of(rule, edition)?.ToString() ?? "";
            private static string Note(int note) => note < 0 ? "" : NoteTable.Text(note);
        }
        """;

    private static readonly Lazy<Type> Compiled = new(() => Compile(new GeneratorRun(Fixture.Tables()).Sources.Values));

    internal static T Ask<T>(string question, params object[] arguments) => (T)Compiled.Value.GetMethod(question)!.Invoke(null, arguments)!;

    private static Type Compile(IEnumerable<string> generated)
    {
        string runtime = typeof(CompiledTables).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RuntimeDirectory").Value!;
        // All but the topmost floor, which is for a generator of the framework.
        IEnumerable<string> readers = Directory.EnumerateFiles(runtime, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "IcdCodingJsonContext.cs").Select(File.ReadAllText);
        CSharpParseOptions options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview).WithPreprocessorSymbols("NET8_0_OR_GREATER");
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        CSharpCompilation compilation = CSharpCompilation.Create(
            "tables",
            generated.Concat(readers).Concat([Globals, Links, Probe]).Select(source => CSharpSyntaxTree.ParseText(source, options)),
            trusted.Split(Path.PathSeparator).Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream image = new();
        Microsoft.CodeAnalysis.Emit.EmitResult emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join(Environment.NewLine, emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return Assembly.Load(image.ToArray()).GetType("IcdCoding.Tables.Probe")!;
    }
}
