using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Grading;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Tests.Tables;

public sealed class CatalogTests
{
    private const string Plain = "<diag><name>V00</name><desc>t</desc></diag><diag><name>W02</name><desc>t</desc></diag>";

    private const string WithSeventhCharacters =
        "<diag><name>V00</name><desc>t</desc><sevenChrDef><extension char=\"A\">initial</extension><extension char=\"D\">subsequent</extension></sevenChrDef>"
        + "<diag><name>V00.1</name><desc>t</desc></diag></diag>";

    [Fact]
    public void CodeTables_LapseReturnFlipAndNewTitle_AreRowsOfTheirOwn()
    {
        Catalog catalog = new Catalog(
        [
            TinyEdition.Of("FY1", "V00! W02=old!", Plain), TinyEdition.Of("FY2", "V00 V001! W02=old!", Plain),
            TinyEdition.Of("FY3", "V00 W02=new!", Plain), TinyEdition.Of("FY4", "V00 V001! W02=new!", Plain),
        ]);

        GeneratedFile table = Assert.Single(CodeTables.Compile(catalog));

        Assert.Equal("icd10cm/codes/chapter-20.tsv", table.Path);
        Assert.Equal(
            "code\tfirst\tlast\tbillable\ttitle\nV00\tFY1\tFY1\t1\ttitle\nV00\tFY2\t\t0\ttitle\nV00.1\tFY2\tFY2\t1\ttitle\nV00.1\tFY4\t\t1\ttitle\n"
            + "W02\tFY1\tFY2\t1\told\nW02\tFY3\t\t1\tnew\n",
            table.Content);
    }

    [Fact]
    public void SectionTable_WideSection_SpansTheCategoriesBetweenItsEndsAndComesFirst()
    {
        Catalog catalog = new Catalog([TinyEdition.Of("FY1", "V00! W02!", Plain)]);

        Assert.Equal(
            "section\tfirst\tlast\tchapter\trange\ttitle\nV00-X58\tFY1\t\t20\tV00-W02\tAccidents\nV00-W02\tFY1\t\t20\tV00-W02\tSome accidents\n",
            RangeTables.CompileSections(catalog).Content);
    }

    [Fact]
    public void Oracle_SeventhCharactersWrittenOut_EqualTheOrderFile()
    {
        OracleResult result = CodeOracle.Compare(TinyEdition.Of("FY1", "V00 V001 V001XXA! V001XXD!", WithSeventhCharacters));

        Assert.True(result.Agrees);
        Assert.Equal(4, result.Expanded);
    }

    [Fact]
    public void Oracle_CodeMissingOrSurplus_IsNamed()
    {
        OracleResult result = CodeOracle.Compare(TinyEdition.Of("FY1", "V00 V001 V001XXA! V002!", WithSeventhCharacters));

        Assert.False(result.Agrees);
        Assert.Equal(["V002"], result.Missing);
        Assert.Equal(["V001XXD"], result.Surplus);
    }

    [Fact]
    public void NoteTables_LineThatLapsesAndALineInserted_KeepTheirOrdinals()
    {
        Edition[] editions =
        [
            TinyEdition.Of("FY1", "V00! W02!", Noted("one (W02)", "two (W02)")), TinyEdition.Of("FY2", "V00! W02!", Noted("one (W02)")),
            TinyEdition.Of("FY3", "V00! W02!", Noted("one (W02)", "two (W02)", "two (W02)")),
        ];

        IEnumerable<GeneratedFile> tables = NoteTables.Compile(
            new Catalog(editions), [.. editions.Select(edition => EditionNotes.Read(edition, TabularCompiler.Notes.ReviewedProse.Parse([]), new GradingTables(WordForms.Parse([]), ReviewedGrades.Parse([]))))]);

        string[] rows = [.. Assert.Single(tables).Content.Split('\n').Skip(1).SkipLast(1).Select(row => string.Join('|', row.Split('\t')[..5]))];
        Assert.Equal(["V00|excludes1|1|FY1|", "V00|excludes1|2|FY1|FY1", "V00|excludes1|2|FY3|", "V00|excludes1|3|FY3|"], rows);
    }

    private static string Noted(params string[] lines) =>
        $"<diag><name>V00</name><desc>t</desc><excludes1>{string.Concat(lines.Select(line => $"<note>{line}</note>"))}</excludes1></diag><diag><name>W02</name><desc>t</desc></diag>";
}
