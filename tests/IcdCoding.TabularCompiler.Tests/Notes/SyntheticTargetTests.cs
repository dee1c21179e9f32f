using IcdCoding.TabularCompiler.Notes;

namespace IcdCoding.TabularCompiler.Tests.Notes;

/// <summary>The forms of notes against a few made-up codes; needs no official file.</summary>
public sealed class SyntheticTargetTests
{
    private static readonly SyntheticEdition Codes = new();

    [Theory]
    [InlineData("somewhere (A15.0)", "A15.0")]
    [InlineData("somewhere (A74.-)", "A74")]
    [InlineData("somewhere (J09.X3, A15.0)", "J09.X3 A15.0")]
    [InlineData("somewhere (J40-J4A)", "J40-J47")]
    [InlineData("somewhere (J40-J44)", "J40-J44")]
    [InlineData("somewhere (X00-X09)", "X00-X08")]
    [InlineData("somewhere (M43.3-M43.59)", "M43.3-M43.5")]
    [InlineData("somewhere (X08-X00)", "?X08-X00")]
    [InlineData("somewhere (A15.9)", "?A15.9")]
    [InlineData("somewhere (F1.5)", "?F1.5")]
    [InlineData("diabetes (E08-E13 with .42)", "E08-E13/4=42")]
    [InlineData("diabetes (E08-E13 with .61-)", "E08-E13/4=61")]
    [InlineData("dependence (F10-F11, with .15, .25)", "F10-F11/4=15 F10-F11/4=25")]
    [InlineData("dependence (F10-F11 with .15. .25)", "F10-F11/4=15 F10-F11/4=25")]
    [InlineData("dependence (F11 with .5)", "?F11/4=5")]
    [InlineData("dependence (F11 with fifth to sixth characters 51)", "F11/5=51")]
    [InlineData("stroke (I69. with final characters -20)", "I69/5=20")]
    [InlineData("stroke (I69.02-I69.11-)", "I69.02-I69.11")]
    [InlineData("stroke (I69.01-I69.11-)", "?I69.01 I69.11")]
    [InlineData("drug (T36-T50 with fifth or sixth character 5)", "T36-T50/5,6=5")]
    [InlineData("drug (T36-T50) with fifth or sixth character 1-4 or 6", "T36-T50/5,6=[12346]")]
    [InlineData("fracture (S32.1--S32.9 with 7th character B)", "S32.1-S32.9/7=B")]
    [InlineData("fracture (S32.1--S32.9 with 7th character B or C)", "S32.1-S32.9/7=[BC]")]
    [InlineData("fracture (S52.- with open fracture 7th character)", "S52/7=[BE]")]
    [InlineData("unclosed (A15.0", "A15.0")]
    [InlineData("unopened A15.0, A74.8)", "A15.0 A74.8")]
    [InlineData("no parentheses A15.0", "A15.0")]
    [InlineData("any type in A15 (J65)", "J65")]
    [InlineData("conditions classified to A74.-", "A74")]
    [InlineData("see categories E08-E10, E13 with ketoacidosis", "E08-E10/4=1 E13/4=1")]
    [InlineData("Conditions in O60-O62, except O62.3", "O60-O62.1 O62.4-O62.9")]
    [InlineData("conditions classifiable to O62.-, except O62.3", "O62.0-O62.1 O62.4-O62.9")]
    [InlineData("enzyme deficiency (G6PD)", "")]
    [InlineData("vitamin B12 or folate", "")]
    [InlineData("LGMD A15", "")]
    [InlineData("C2-C3 disc disorder", "")]
    [InlineData("influenza A/H1N1", "")]
    public void Read_FormOfNote_GivesTargets(string line, string targets)
    {
        NoteReading reading = Assert.Single(NoteReader.Read("Z99", "excludes1", [line], Codes));

        Assert.Equal(targets, reading.Targets);
        Assert.Equal(targets.Length > 0 ? NoteClass.Unconditional : NoteClass.Prose, reading.Class);
    }

    [Theory]
    [InlineData("excludes1", "rheumatic (A15) unless fever is present", "unless:fever is present")]
    [InlineData("excludes1", "injuries, such as falls (A15)", "")]
    [InlineData("excludes1", "lymphadenitis, except mesenteric (A15)", "")]
    [InlineData("code-first", ", if applicable, such as fever (A15)", "if-applicable:if applicable")]
    [InlineData("code-first", "underlying cause, if known (A15)", "if-known:if known")]
    [InlineData("code-first", "underlying disease, such as fever (A15)", "such-as:underlying disease")]
    [InlineData("code-first", "any associated gangrene (A15)", "if:any associated gangrene")]
    [InlineData("code-first", "cardiomyopathy complicating pregnancy (A15)", "if:cardiomyopathy complicating pregnancy")]
    [InlineData("code-first", "underlying neoplasm (A15)", "")]
    [InlineData("use-additional", "code (A15) to identify agent, if drug-induced", "if:if drug-induced")]
    [InlineData("note", "unless stated otherwise (A15)", "")]
    public void Read_ConditionInWords_IsTheDetail(string kind, string line, string detail)
    {
        NoteReading reading = Assert.Single(NoteReader.Read("Z99", kind, [line], Codes));

        Assert.Equal(detail, reading.Detail);
        Assert.Equal(detail.Length > 0 ? NoteClass.Conditional : NoteClass.Unconditional, reading.Class);
    }

    [Fact]
    public void Read_LinesAfterHeading_InheritItsConditionUntilTheListRestarts()
    {
        IReadOnlyList<NoteReading> readings = NoteReader.Read(
            "Z99", "use-additional", ["code to identify manifestations, such as:", "fever (A15.0)", "rash, if applicable (A74.8)", "code to identify agent (J65)"], Codes);

        Assert.Equal(new NoteReading(NoteClass.Heading, null, "such-as:manifestations", ""), readings[0]);
        Assert.Equal(new NoteReading(NoteClass.Conditional, 0, "such-as:manifestations", "A15.0"), readings[1]);
        Assert.Equal(new NoteReading(NoteClass.Conditional, 0, "if-applicable:if applicable", "A74.8"), readings[2]);
        Assert.Equal(new NoteReading(NoteClass.Unconditional, null, "", "J65"), readings[3]);
    }

    [Fact]
    public void Read_ExcludesAfterHeading_EndWhereTheAlphabetFallsBack()
    {
        IReadOnlyList<NoteReading> readings = NoteReader.Read(
            "Z99", "excludes1", ["disorders of:", "amino acids (A15.0)", "purine (A74.8)", "gout (J65)"], Codes);

        Assert.Equal([null, 0, 0, null], readings.Select(r => r.Heading));
        Assert.Equal(NoteClass.Heading, readings[0].Class);
    }

    [Fact]
    public void Read_SeveralCodeFirstLinesWithoutHeading_HoldEachInItsOwnCircumstance()
    {
        IReadOnlyList<NoteReading> readings = NoteReader.Read("Z99", "code-first", ["failure after surgery (A15.0)", "rheumatic failure (J65)"], Codes);

        Assert.Equal(["if:failure after surgery", "if:rheumatic failure"], readings.Select(r => r.Detail));
    }

    [Theory]
    [InlineData("inclusion-term", "weakness NOS", "term")]
    [InlineData("excludes1", "current injury - see injury of joint", "instruction")]
    [InlineData("excludes1", "newborn atelectasis", "title")]
    [InlineData("code-first", "underlying disease", "instruction")]
    [InlineData("note", "A transport accident involves a device for conveying persons.", "definition")]
    [InlineData("code-also", "", "empty")]
    public void Read_LineWithoutCode_IsProseWithReason(string kind, string line, string reason)
    {
        NoteReading reading = Assert.Single(NoteReader.Read("Z99", kind, [line], Codes));

        Assert.Equal(new NoteReading(NoteClass.Prose, null, reason, ""), reading);
    }
}
