using IcdCoding.Analyzers.Icd2xxx;
using IcdCoding.Analyzers.Tests.Checking;
using IcdCoding.CodeFixes.Icd2xxx;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace IcdCoding.Analyzers.Tests.Icd2xxx;

public class CombinationCodeFixTests
{
    [Theory]
    [InlineData("[M62.M62_81, {|ICD2001:R53.R53_1|}]", "[M62.M62_81]")]
    [InlineData("[M62.M62_81, I10.Code, {|ICD2001:R53.R53_1|}]", "[M62.M62_81, I10.Code]")]
    [InlineData("[I10.Code, {|ICD2003:I10.Code|}]", "[I10.Code]")]
    [InlineData("[H25.H25_11, {|ICD2004:H25.H25_12|}]", "[H25.H25_13]")] // both sides: one code
    [InlineData("[new Diagnosis(H25.H25_11) { Poa = Poa.Yes }, {|ICD2004:H25.H25_12|}]", "[new Diagnosis(H25.H25_13) { Poa = Poa.Yes }]")]
    [InlineData("[{|ICD3001:F02.F02_80|}, G30.G30_9]", "[G30.G30_9, F02.F02_80]")]
    [InlineData("[{|ICD3005:W19.W19_XXXA|}, S72.S72_001A]", "[S72.S72_001A, W19.W19_XXXA]")]
    [InlineData("new Diagnosis[] { M62.M62_81, {|ICD2001:R53.R53_1|} }", "new Diagnosis[] { M62.M62_81 }")]
    [InlineData("new List<Diagnosis> { {|ICD3005:W19.W19_XXXA|}, S72.S72_001A }", "new List<Diagnosis> { S72.S72_001A, W19.W19_XXXA }")]
    [InlineData("[{|ICD3005:W19.W19_XXXA|} /* fall */, S72.S72_001A /* hip */]", "[S72.S72_001A /* hip */, W19.W19_XXXA /* fall */]")]
    public Task FirstSuggestion_OfTheRuntime_IsCarriedOut(string diagnoses, string expected) =>
        Check<CombinationAnalyzer>.Fix<CombinationCodeFix>(Claim(diagnoses), Claim(expected));

    [Fact]
    public Task SecondSuggestion_IsOfferedToo() =>
        Check<CombinationAnalyzer>.Fix<CombinationCodeFix>(Claim("[M62.M62_81, {|ICD2001:R53.R53_1|}]"), Claim("[R53.R53_1]"), index: 1);

    [Fact]
    public Task Replacement_AddsTheUsingThatItNeeds() => Check<CombinationAnalyzer>.Fix<CombinationCodeFix>(
        """
        class C { Claim Claim() => new() { DateOfService = new DateTime(2026, 11, 23), Diagnoses = [IcdCode.Parse("H25.11"), {|ICD2004:IcdCode.Parse("H25.12")|}] }; }

        """,
        """
        using IcdCoding.Codes;

        class C { Claim Claim() => new() { DateOfService = new DateTime(2026, 11, 23), Diagnoses = [H25.H25_13] }; }

        """);

    [Fact]
    public Task RemovedElement_TakesItsCommentAlong_AndNoOther() => Check<CombinationAnalyzer>.Fix<CombinationCodeFix>(
        Claim("""
            [
                M62.M62_81, // weakness
                {|ICD2001:R53.R53_1|} // tired
            ]
            """),
        Claim("""
            [
                M62.M62_81 // weakness
            ]
            """));

    [Fact]
    public Task ReorderedElements_TakeTheirCommentsAlong() => Check<CombinationAnalyzer>.Fix<CombinationCodeFix>(
        Claim("""
            [
                // how
                {|ICD3005:W19.W19_XXXA|}, // fall
                I10.Code,
                S72.S72_001A // hip
            ]
            """),
        Claim("""
            [
                I10.Code,
                S72.S72_001A, // hip
                // how
                W19.W19_XXXA // fall
            ]
            """));

    [Fact]
    public Task LastComma_StaysTheLast() => Check<CombinationAnalyzer>.Fix<CombinationCodeFix>(
        Claim("""
            [
                I10.Code, // known
                M62.M62_81,
                {|ICD2001:R53.R53_1|}, // tired
            ]
            """),
        Claim("""
            [
                I10.Code, // known
                M62.M62_81,
            ]
            """));

    [Theory]
    [InlineData("H25.11", "H25.12", "H25.13")]
    [InlineData("H2511", "H2512", "H2513")]
    public Task SetOfCodes_KeepsTheFormOfItsTexts(string first, string second, string both) => Check<CombinationAnalyzer>.Fix<CombinationCodeFix>(
        $$"""[IcdCodes("{{first}}", {|#0:"{{second}}"|})] static class Cataract;""",
        $$"""[IcdCodes("{{both}}")] static class Cataract;""",
        expected: new DiagnosticResult("ICD2004", DiagnosticSeverity.Info).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));

    [Theory]
    [InlineData("[I10.Code, {|ICD2003:I10.Code|}]", "[E11.E11_9, {|ICD2003:E11.E11_9|}]", "[I10.Code]", "[E11.E11_9]")]
    [InlineData("[{|ICD3001:F02.F02_80|}, G30.G30_9]", "[{|ICD3001:F02.F02_80|}, I10.Code, G30.G30_9]", "[G30.G30_9, F02.F02_80]", "[I10.Code, G30.G30_9, F02.F02_80]")]
    public Task AllLists_AreFixedAtOnce(string first, string second, string firstFixed, string secondFixed) =>
        Check<CombinationAnalyzer>.FixAll<CombinationCodeFix>(Claims(first, second), Claims(firstFixed, secondFixed));

    private static string Claims(string first, string second) =>
        $$"""
        using IcdCoding.Codes;
        class C
        {
            Claim First() => new() { DateOfService = new DateTime(2026, 11, 23), Diagnoses = {{first}} };
            Claim Second() => new() { DateOfService = new DateTime(2026, 11, 23), Diagnoses = {{second}} };
        }
        """;

    private static string Claim(string diagnoses) =>
        $$"""
        using IcdCoding.Codes;
        class C { Claim Claim() => new() { DateOfService = new DateTime(2026, 11, 23), Diagnoses = {{diagnoses}} }; }
        """;
}
