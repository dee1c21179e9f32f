using IcdCoding.Analyzers.Icd2xxx;
using IcdCoding.Analyzers.Tests.Checking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace IcdCoding.Analyzers.Tests.Icd2xxx;

public class CombinationAnalyzerTests
{
    [Theory]
    [InlineData("ICD2001", "{|#1:M62.M62_81|}, {|#0:R53.R53_1|}")]
    [InlineData("ICD2003", "{|#1:I10.Code|}, {|#0:I10.Code|}")]
    [InlineData("ICD2004", "{|#1:H25.H25_11|}, {|#0:H25.H25_12|}")]
    [InlineData("ICD3001", "{|#0:F02.F02_80|}, G30.G30_9")]
    [InlineData("ICD3005", "{|#0:W19.W19_XXXA|}, S72.S72_001A")]
    public Task Diagnoses_ThatCannotBeTogether_Report(string id, string codes)
    {
        DiagnosticResult expected = new DiagnosticResult(id, DiagnosticSeverity.Warning).WithLocation(0);
        return Check<CombinationAnalyzer>.Source(Claim($"Diagnoses = [{codes}]"), null, codes.Contains("#1", StringComparison.Ordinal) ? expected.WithLocation(1) : expected);
    }

    [Theory]
    [InlineData("M62.M62_81, I10.Code")]
    [InlineData("M17.M17_11, M16.M16_12")]
    [InlineData("G30.G30_9, F02.F02_80")]
    [InlineData("S72.S72_001A, W19.W19_XXXA")]
    public Task Diagnoses_ThatMayBeTogether_DoNotReport(string codes) => Check<CombinationAnalyzer>.Source(Claim($"Diagnoses = [{codes}]"));

    [Theory]
    [InlineData("Diagnoses = new Diagnosis[] { M62.M62_81, {|ICD2001:R53.R53_1|} }")]
    [InlineData("Diagnoses = new List<Diagnosis> { M62.M62_81, {|ICD2001:R53.R53_1|} }")]
    [InlineData("Diagnoses = [IcdCode.Parse(\"M62.81\"), {|ICD2001:Diagnosis.FromText(\"R531\")|}]")]
    [InlineData("Diagnoses = [new Diagnosis(M62.M62_81) { Poa = Poa.Yes }, {|ICD2001:new Diagnosis(R53.R53_1)|}]")]
    [InlineData("Diagnoses = [unknown, M62.M62_81, {|ICD2001:R53.R53_1|}]")]
    public Task Lists_HoweverWritten_Report(string diagnoses) => Check<CombinationAnalyzer>.Source(Claim(diagnoses));

    [Fact]
    public Task LocalsAndFields_ThatAreNeverChanged_AreFollowed() => Check<CombinationAnalyzer>.Source("""
        using IcdCoding.Codes;
        class C
        {
            static readonly IcdCode Weakness = M62.M62_81;
            IReadOnlyList<Diagnosis> List() { IcdCode tired = R53.R53_1; return [Weakness, {|ICD2001:tired|}]; }
            IReadOnlyList<Diagnosis> Array() { IcdCode tired = R53.R53_1; return new Diagnosis[] { Weakness, {|ICD2001:tired|} }; }
        }
        """);

    [Fact]
    public Task WhatOnlyFlowDecides_DoesNotReport() => Check<CombinationAnalyzer>.Source("""
        using IcdCoding.Codes;
        class C
        {
            static IcdCode changing = M62.M62_81;
            IReadOnlyList<Diagnosis> Changed(bool tired) { IcdCode code = I10.Code; if (tired) code = R53.R53_1; return [M62.M62_81, code]; }
            IReadOnlyList<Diagnosis> Chosen(bool tired) => [M62.M62_81, tired ? R53.R53_1 : I10.Code];
            IReadOnlyList<Diagnosis> Field() => [changing, R53.R53_1];
            IReadOnlyList<Diagnosis> Given(IcdCode code) => [code, W19.W19_XXXA];
            IReadOnlyList<Diagnosis> Out() { IcdCode code = R53.R53_1; IcdCode.TryParse("I10", out code); return [M62.M62_81, code]; }
        }
        """);

    [Fact]
    public Task CodesThatNeedNotBeAClaim_AreInfo() => Check<CombinationAnalyzer>.Source(
        """
        using IcdCoding.Codes;
        class C { IcdCode[] codes = [{|#1:M62.M62_81|}, {|#0:R53.R53_1|}]; }
        """,
        null,
        new DiagnosticResult("ICD2001", DiagnosticSeverity.Info).WithLocation(0).WithLocation(1));

    [Fact]
    public Task SetOfCodes_ReportsPairs_AndHasNoSequence() => Check<CombinationAnalyzer>.Source("""
        [IcdCodes({|#1:"M62.81"|}, {|#0:"R53.1"|})] static class Weakness;
        [IcdCodes("W19.XXXA", "S72.001A")] static class Falls;
        """, null, new DiagnosticResult("ICD2001", DiagnosticSeverity.Info).WithLocation(0).WithLocation(1));

    [Fact]
    public Task DateOfTheClaim_ChoosesTheEdition() => Task.WhenAll(
        Check<CombinationAnalyzer>.Source(Claim("DateOfService = new DateTime(2020, 1, 1), Diagnoses = [M54.M54_5, {|ICD2003:M54.M54_5|}]")),
        Check<CombinationAnalyzer>.Source(Claim("DateOfService = new DateTime(2014, 1, 1), Diagnoses = [M62.M62_81, R53.R53_1]")));

    [Fact]
    public Task Message_IsTheRuntimes() => Check<CombinationAnalyzer>.Source(
        Claim("Diagnoses = [{|#1:M62.M62_81|}, {|#0:R53.R53_1|}]"),
        "2026-11-23",
        new DiagnosticResult("ICD2001", DiagnosticSeverity.Warning).WithLocation(0).WithLocation(1)
            .WithMessage("M62.81 and R53.1 cannot be reported together: R53.1 Excludes1 \"muscle weakness (generalized) (M62.81)\"; unrelated conditions (I.A.12.a): acknowledge"));

    [Theory]
    [InlineData("{|ICD1005:S72.S72_001|}, I10.Code")] // its 7th character is missing
    [InlineData("{|ICD1004:M54.M54_5|}")] // a header since 2021-10-01
    [InlineData("new Diagnosis({|ICD1004:M62.M62_8|}) { Poa = Poa.Yes }")]
    public Task ConstantAmongDiagnoses_ThatNoClaimCanReport_IsReportedLikeText(string codes) =>
        Check<CombinationAnalyzer>.Source(Claim($"DateOfService = new DateTime(2026, 11, 23), Diagnoses = [{codes}]"));

    [Fact]
    public Task ConstantAmongDiagnoses_OnAClaimOfItsTime_DoesNotReport() =>
        Check<CombinationAnalyzer>.Source(Claim("DateOfService = new DateTime(2020, 1, 1), Diagnoses = [M54.M54_5]"));

    [Fact]
    public Task ConstantOfAHeader_OutsideOfDiagnoses_DoesNotReport() => Check<CombinationAnalyzer>.Source("""
        using IcdCoding.Codes;
        class C { IcdCode[] families = [M62.M62_8, M54.M54_5]; }
        """);

    /// <summary>A claim; its date of service, which it must have, is one that the compiler does not know where the initializers give none.</summary>
    private static string Claim(string initializers) => $$"""
        using IcdCoding.Codes;
        class C { Claim Make(IcdCode unknown, DateTime date) => new() { {{(initializers.StartsWith("DateOfService", StringComparison.Ordinal) ? "" : "DateOfService = date, ")}}{{initializers}} }; }
        """;
}
