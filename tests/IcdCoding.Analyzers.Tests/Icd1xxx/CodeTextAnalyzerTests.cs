using IcdCoding.Analyzers.Icd1xxx;
using IcdCoding.Analyzers.Tests.Checking;
using IcdCoding.Claims;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace IcdCoding.Analyzers.Tests.Icd1xxx;

public class CodeTextAnalyzerTests
{
    [Theory]
    [InlineData("ICD1001", "M62,81")]
    [InlineData("ICD1001", "")]
    [InlineData("ICD1002", "Y99.42")]
    [InlineData("ICD1004", "M62.8")]
    [InlineData("ICD1005", "S82.821")]
    [InlineData("ICD1005", "T81.4A", "2016-12-01")]
    [InlineData("ICD1003", "M54.50", "2021-09-30")]
    [InlineData("ICD1006", "780.79")]
    public Task Parse_OfAWrongConstant_Reports(string id, string text, string? dateOfService = null) =>
        Check<CodeTextAnalyzer>.Source($$"""class C { IcdCode Code() => IcdCode.Parse({|{{id}}:"{{text}}"|}); }""", dateOfService);

    [Theory]
    [InlineData("M62.81")]
    [InlineData("m6281")]
    [InlineData(" ICD-10-CM: I10. ")]
    [InlineData("S82.821A")]
    public Task Parse_OfABillableConstant_DoesNotReport(string text) =>
        Check<CodeTextAnalyzer>.Source($$"""class C { IcdCode Code() => IcdCode.Parse("{{text}}"); }""");

    [Fact]
    public Task TryParse_SpansAndNamedConstants_Report() => Check<CodeTextAnalyzer>.Source("""
        class C
        {
            const string Weakness = "M62" + ".8";
            bool Text() => IcdCode.TryParse({|ICD1004:"M62.8"|}, out _);
            bool Span() { ReadOnlySpan<char> text = "M62.8"; return IcdCode.TryParse(text, out _); }
            bool Implicit() => IcdCode.TryParse((ReadOnlySpan<char>){|ICD1004:"M62.8"|}, out _);
            IcdCode Named() => IcdCode.Parse({|ICD1004:Weakness|});
            Diagnosis Sent() => Diagnosis.FromText({|ICD1001:"??"|});
        }
        """);

    [Fact]
    public Task Parse_OfWhatIsNotConstant_DoesNotReport() => Check<CodeTextAnalyzer>.Source("""
        class C
        {
            IcdCode Read(string text) => IcdCode.Parse(text);
            IcdCode Built(int part) => IcdCode.Parse($"M62.{part}");
        }
        """);

    [Fact]
    public Task MarkedParameterPropertyAndField_Report() => Check<CodeTextAnalyzer>.Source("""
        class Order
        {
            [IcdCodeText] public string Code { get; set; } = {|ICD1004:"M62.8"|};
            [IcdCodeText] public string Other = {|ICD1005:"S82.821"|};
            public string Unmarked { get; set; } = "M62.8";
            public static void Add([IcdCodeText] string code, string remark, [IcdCodeText(AllowHeaders = true)] string group = "M62.8") { }
            public static void AddAll([IcdCodeText] params string[] codes) { }
            static void Use()
            {
                Add({|ICD1002:"Y99.42"|}, "Y99.42");
                Add("M62.81", "", "M62");
                Add("M62.81", "", {|ICD1001:"M6"|});
                AddAll("I10", {|ICD1004:"M62.8"|});
                _ = new Order { Code = {|ICD1004:"E11"|}, Unmarked = "E11" };
            }
        }
        """);

    [Fact]
    public Task AttributeArgument_Reports() => Check<CodeTextAnalyzer>.Source("""
        [AttributeUsage(AttributeTargets.Method)]
        class CoversAttribute([IcdCodeText] string code) : Attribute { public string Code { get; } = code; }
        class C { [Covers({|ICD1004:"M62.8"|})] void Wrong() { } [Covers("M62.81")] void Right() { } }
        """);

    [Fact]
    public Task SetOfCodes_WithHeaders_ReportsOnlyWhatIsNoCode() => Check<CodeTextAnalyzer>.Source("""
        [IcdCodes("M62.8", "R53.1", {|ICD1002:"Y99.42"|})] static class WeaknessCodes;
        """);

    [Fact]
    public Task Header_ThatIsOnlyAskedAbout_DoesNotReport() => Check<CodeTextAnalyzer>.Source("""
        class C
        {
            bool Begins(IcdCode code) => code.StartsWith(IcdCode.Parse("M62.8"));
            string Title() => Icd10Cm.Latest[IcdCode.Parse("M62.8")].Title;
            bool Local(IcdCode code) { IcdCode header = IcdCode.Parse("M62.8"); return code.StartsWith(header) || Icd10Cm.Latest.Contains(header); }
            Diagnosis Reported() { IcdCode header = IcdCode.Parse({|ICD1004:"M62.8"|}); return header; }
        }
        """);

    [Fact]
    public Task DateOfService_ChoosesTheEdition()
    {
        const string M545 = """class C { IcdCode Code() => IcdCode.Parse("M54.5"); }""";
        const string M5450 = """class C { IcdCode Code() => IcdCode.Parse({|ICD1003:"M54.50"|}); }""";
        return Task.WhenAll(
            Check<CodeTextAnalyzer>.Source(M545, "2021-09-30"),
            Check<CodeTextAnalyzer>.Source(M545.Replace("\"M54.5\"", "{|ICD1004:\"M54.5\"|}", StringComparison.Ordinal), "2021-10-01"),
            Check<CodeTextAnalyzer>.Source(M5450, "2021-09-30"));
    }

    [Fact]
    public Task DateOfTheClaim_SpeaksBeforeTheProperty() => Check<CodeTextAnalyzer>.Source(
        """class C { Claim Old() => new() { DateOfService = new DateTime(2021, 9, 30), Diagnoses = [IcdCode.Parse("M54.5")] }; }""", "2026-11-23");

    [Fact]
    public Task Message_IsTheRuntimes()
    {
        Finding finding = ClaimValidator.Default
            .Validate(new Claim { DateOfService = new DateTime(2026, 11, 23), Diagnoses = [Diagnosis.FromText("S82.821")] }).Findings
            .Single(candidate => candidate.Rule.Id == "ICD1005");
        return Check<CodeTextAnalyzer>.Source(
            """class C { IcdCode Code() => IcdCode.Parse({|#0:"S82.821"|}); }""",
            "2026-11-23",
            new DiagnosticResult("ICD1005", DiagnosticSeverity.Warning).WithLocation(0).WithMessage(finding.Message));
    }
}
