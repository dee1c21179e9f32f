using IcdCoding.Analyzers.Icd2xxx;
using IcdCoding.Analyzers.Tests.Checking;
using IcdCoding.CodeFixes.Icd3xxx;

namespace IcdCoding.Analyzers.Tests.Icd3xxx;

public class SequenceCodeFixTests
{
    [Theory]
    [InlineData("[{|ICD3001:F02.F02_80|}, G30.G30_9]", "[G30.G30_9, F02.F02_80]")]
    [InlineData("[{|ICD3005:W19.W19_XXXA|}, S72.S72_001A]", "[S72.S72_001A, W19.W19_XXXA]")]
    [InlineData("new List<Diagnosis> { {|ICD3005:W19.W19_XXXA|}, S72.S72_001A }", "new List<Diagnosis> { S72.S72_001A, W19.W19_XXXA }")]
    [InlineData("[{|ICD3005:W19.W19_XXXA|} /* fall */, S72.S72_001A /* hip */]", "[S72.S72_001A /* hip */, W19.W19_XXXA /* fall */]")]
    public Task Suggestion_OfTheRuntime_IsCarriedOut(string diagnoses, string expected) =>
        Check<CombinationAnalyzer>.Fix<SequenceCodeFix>(Claim(diagnoses), Claim(expected));

    /// <summary>The injury takes the first place, and nothing else is promoted.</summary>
    [Fact]
    public Task MovedElements_TakeTheirCommentsAlong() => Check<CombinationAnalyzer>.Fix<SequenceCodeFix>(
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
                S72.S72_001A, // hip
                // how
                W19.W19_XXXA, // fall
                I10.Code
            ]
            """));

    [Fact]
    public Task AllLists_AreFixedAtOnce() => Check<CombinationAnalyzer>.FixAll<SequenceCodeFix>(
        Claims("[{|ICD3001:F02.F02_80|}, G30.G30_9]", "[{|ICD3001:F02.F02_80|}, I10.Code, G30.G30_9]"),
        Claims("[G30.G30_9, F02.F02_80]", "[G30.G30_9, F02.F02_80, I10.Code]"));

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
