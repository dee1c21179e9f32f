using IcdCoding.TabularCompiler.Compiling;
using IcdCoding.TabularCompiler.Grading;

namespace IcdCoding.TabularCompiler.Tests.Grading;

public sealed class Excludes1GraderTests
{
    private static readonly WordForms Forms = WordForms.Parse(File.ReadAllLines(Path.Combine(Repository.TabularData, Compilation.WordFormsPath)));

    private static readonly SyntheticWords Words = new();

    [Theory]
    [InlineData("muscle weakness (generalized) (M62.81)", "M62.81", nameof(WordVerdict.Whole))]
    [InlineData("muscle weakness (M62.81)", "M62.81", nameof(WordVerdict.Whole))]
    [InlineData("diabetes mellitus (E08-E13)", "E08-E11", nameof(WordVerdict.Whole))]
    [InlineData("dementia (F01.-, F03)", "F01 F03", nameof(WordVerdict.Whole))]
    [InlineData("polyneuropathy in diabetes (E08-E13 with .42)", "E08-E11/4=42", nameof(WordVerdict.Whole))]
    [InlineData("ascites in alcoholic cirrhosis (K70.31)", "K70.31", nameof(WordVerdict.Whole))]
    [InlineData("infantile hypertrophic stenosis of pylorus, congenital (Q40.0)", "Q40.0", nameof(WordVerdict.Undecided))]
    [InlineData("hypertrophic pyloric stenosis (Q40.0)", "Q40.0", nameof(WordVerdict.Whole))]
    [InlineData("Bornholm disease (B33.0)", "B33.0", nameof(WordVerdict.Whole))]
    [InlineData("somnolence, stupor and coma in diabetes (E08-E13)", "E08-E11", nameof(WordVerdict.Undecided))]
    [InlineData("gangrene in diabetes (E11.-)", "E11", nameof(WordVerdict.Undecided))]
    [InlineData("gangrene in type 2 diabetes mellitus (E11.-)", "E11", nameof(WordVerdict.Part))]
    [InlineData("gangrene in diabetes mellitus (E08-E13)", "E08-E11", nameof(WordVerdict.Part))]
    [InlineData("mitral valve failure (I05.8)", "I05.8", nameof(WordVerdict.Part))]
    [InlineData("rheumatic mitral valve failure (I05.8)", "I05.8", nameof(WordVerdict.Part))]
    [InlineData("chlamydial cystitis (A56.01)", "A56.01", nameof(WordVerdict.Undecided))]
    [InlineData("Paget's disease of breast or nipple (C50.-)", "C50", nameof(WordVerdict.Undecided))]
    public void Decide_WordsAgainstTitles_IsCautious(string line, string targets, string verdict) =>
        Assert.Equal(verdict, new Excludes1Grader(Words, Forms).Decide(line, null, targets).ToString());

    [Fact]
    public void Decide_LedLine_ReadsTheHeading_UnlessItGivesExamples()
    {
        Excludes1Grader grader = new(Words, Forms);
        Assert.Equal(WordVerdict.Part, grader.Decide("type 2 diabetes mellitus (E11.-)", "gangrene in:", "E11"));
        Assert.Equal(WordVerdict.Whole, grader.Decide("type 2 diabetes mellitus (E11.-)", "causes, such as:", "E11"));
    }

    [Theory]
    [InlineData("open fracture of hip and thigh (S72.-)", "S72", "S72/7=[BE]")]
    [InlineData("closed fracture of femur (S72.-)", "S72", "S72/7=A")]
    [InlineData("current concussion (brain) (S06.0-)", "S06", "S06/7=[AD]")]
    [InlineData("sequelae of traumatic intracranial injury (S06.-)", "S06", "S06/7=S")]
    [InlineData("rupture not specified as current complication (S06)", "S06", "S06")]
    [InlineData("tuberculous pneumothorax (current disease) (S06)", "S06", "S06/7=[AD]")]
    [InlineData("long term (current) use (S06)", "S06", "S06")]
    [InlineData("exposure to electric current (S06)", "S06", "S06")]
    [InlineData("osteoporosis with current pathological fracture (S72.-)", "S72", "S72")]
    [InlineData("current drug use (M62.81)", "M62.81", "M62.81")]
    [InlineData("open fracture (S72.- with 7th character B)", "S72/7=B", "S72/7=B")]
    public void Narrow_WordsThatA7thCharacterSays_GivesIt(string line, string targets, string narrowed) =>
        Assert.Equal(narrowed, new TargetAxis(Words).Narrow(line, targets));

    [Theory]
    [InlineData("use-additional", "code, if applicable, for codes G21.1-G21.3, G22, to identify:", "G21.1-G21.3 G22")]
    [InlineData("excludes1", "any condition in G21.1-G21.3 due to drugs (K70.-)", "G21.1-G21.3")]
    [InlineData("use-additional", "code to identify stage (K70.-)", "")]
    [InlineData("excludes1", "dementia with Parkinsonism (G20)", "")]
    public void Scope_OfALineThatNamesCodesOfItsOwner_IsResolved(string kind, string line, string scope) =>
        Assert.Equal(scope, new OwnerScope(Words).Read(kind, line));

    [Fact]
    public void ReviewedTable_RowOfAnotherForm_IsRefusedWithItsLine()
    {
        FormatException exception = Assert.Throws<FormatException>(() => ReviewedGrades.Parse(["owner\ttext\tgrade\treason", "D05\tPaget's disease (C50.-)\tperhaps\tdoubt"]));
        Assert.Contains("excludes1-grades.tsv(2)", exception.Message, StringComparison.Ordinal);
        string[] twice = ["owner\ttext\tgrade\treason", "D05\tx (C50.-)\tpart\ta", "D05\tx (C50.-)\twhole\tb"];
        Assert.Contains("(3)", Assert.Throws<FormatException>(() => ReviewedGrades.Parse(twice)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReviewedTable_RowThatTheWordsGive_IsMetAndNotNeeded()
    {
        GradingTables tables = new(Forms, ReviewedGrades.Parse(["owner\ttext\tgrade\treason", "R53.1\tmuscle weakness (M62.81)\twhole\tsame", "D05\tPaget's disease (C50.-)\tpart\tone of many"]));
        EditionGrades grades = new(Words, tables);
        Assert.Equal(Excludes1Grade.Whole, grades.Grade("R53.1", "muscle weakness (M62.81)", "muscle weakness (M62.81)", null, "M62.81"));
        Assert.Equal(Excludes1Grade.Part, grades.Grade("D05", "Paget's disease (C50.-)", "Paget's disease (C50.-)", null, "C50"));
        Assert.Equal(Excludes1Grade.Part, grades.Grade("D06", "Paget's disease (C50.-)", "Paget's disease (C50.-)", null, "C50"));
        Assert.Equal(Excludes1Grade.None, grades.Grade("D06", "x (?V94.X)", "x", null, "?V94.X"));
        Assert.Equal(Excludes1Grade.Axis, grades.Grade("S71", "fracture of femur (S72.-)", "fracture of femur (S72.-)", null, "S72/7=[BE]"));
        Assert.Equal([("D05", "Paget's disease (C50.-)")], grades.Needed);
        Assert.Equal(2, grades.Met.Count);
        Assert.Equal(["D06\tPaget's disease (C50.-)"], grades.Undecided);
    }

    [Fact]
    public void Contradiction_OfTheSameFamily_IsTakenBack_AndAWiderLineAboveIsNot()
    {
        Contradictions contradictions = new(Words);
        contradictions.Add("E11", "M62.81 K70");
        contradictions.Add("G21", "C50");
        contradictions.Add("F03", "F01");
        contradictions.Add("E08-E13", "I05");
        Assert.True(contradictions.IsTakenBack("E11", "M62.81"));
        Assert.False(contradictions.IsTakenBack("E11.9", "M62.81"));
        Assert.True(contradictions.IsTakenBack("G21.1", "C50"));
        Assert.True(contradictions.IsTakenBack("F01", "F03"));
        Assert.False(contradictions.IsTakenBack("E11", "M62.81 I05"));
        Assert.False(contradictions.IsTakenBack("E11", "I05"));
        Assert.False(contradictions.IsTakenBack("G20", "C50"));
    }
}
