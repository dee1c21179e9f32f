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
    [InlineData("new Diagnosis[] { M62.M62_81, {|ICD2001:R53.R53_1|} }", "new Diagnosis[] { M62.M62_81 }")]
    public Task FirstSuggestion_OfTheRuntime_IsCarriedOut(string diagnoses, string expected) =>
        Check<CombinationAnalyzer>.Fix<CombinationCodeFix>(Claim(diagnoses), Claim(expected));

    /// <summary>Only what the meaning of the codes decides is offered: nobody is invited to drop the diagnosis and keep the symptom.</summary>
    [Fact]
    public Task Symptom_GoesWhereverItStands() =>
        Check<CombinationAnalyzer>.Fix<CombinationCodeFix>(Claim("[{|#0:R53.R53_1|}, {|ICD2001:M62.M62_81|}]"), Claim("[M62.M62_81]"));

    /// <summary>A fix that takes a diagnosis away is made where somebody looks at it: neither "Fix all" nor <c>dotnet format</c> carries it out.</summary>
    [Fact]
    public void FixesThatLoseADiagnosis_AreNotMadeInManyPlaces() => Assert.Null(new CombinationCodeFix().GetFixAllProvider());

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

    private static string Claim(string diagnoses) =>
        $$"""
        using IcdCoding.Codes;
        class C { Claim Claim() => new() { DateOfService = new DateTime(2026, 11, 23), Diagnoses = {{diagnoses}} }; }
        """;
}
