using IcdCoding.Analyzers.Icd8xxx;
using IcdCoding.Analyzers.Tests.Checking;
using IcdCoding.CodeFixes.Icd8xxx;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace IcdCoding.Analyzers.Tests.Icd8xxx;

public class UsageAnalyzerTests
{
    [Fact]
    public Task DroppedReport_Reports_AndDiscardDoesNot() => Check<DroppedReportAnalyzer>.Source("""
        class C
        {
            void Use(Claim claim, ClaimValidator? validator)
            {
                {|ICD8001:ClaimValidator.Default.Validate(claim)|};
                validator?{|ICD8001:.Validate(claim)|};
                _ = ClaimValidator.Default.Validate(claim);
                ClaimReport report = ClaimValidator.Default.Validate(claim);
                FindingBuffer buffer = default;
                ClaimValidator.Default.Validate(in claim, ref buffer);
                claim.ToString();
            }
        }
        """);

    [Fact]
    public Task CurrentTime_AsDateOfService_Reports() => Check<CurrentTimeAnalyzer>.Source("""
        class C
        {
            DateTime Created { get; } = DateTime.Now;
            Claim Claim() => new() { DateOfService = {|ICD8002:DateTime.Today|} };
            Icd10CmEdition On() => Icd10Cm.On({|ICD8002:DateTime.UtcNow.AddDays(-3)|});
            bool TryOn() => Icd10Cm.TryOn({|ICD8002:DateTimeOffset.Now.Date|}, out _);
            Claim Right(DateTime seen) => new() { DateOfService = seen };
            Icd10CmEdition Fixed() => Icd10Cm.On(new DateTime(2026, 11, 23));
        }
        """);

    [Fact]
    public Task CodesAsText_Report_AndCodesDoNot() => Check<CodeAsTextAnalyzer>.Source("""
        class C
        {
            bool Same(IcdCode code, string text) => {|ICD8003:code.ToString() == "M62.81"|} || {|ICD8003:text != code.ToString("N")|};
            bool Equal(IcdCode code, string text) => {|ICD8003:code.ToString().Equals(text)|} || {|ICD8003:string.Equals(text, code.ToString())|};
            bool Begins(IcdCode code) => {|ICD8004:code.ToString().StartsWith("M62.8")|};
            bool Marked([IcdCodeText] string code) => {|ICD8004:code.StartsWith("M62.8", StringComparison.Ordinal)|};
            bool Right(IcdCode code, IcdCode other) => code == other || code.StartsWith(other);
            bool Other(string text, string word) => text == word || text.StartsWith("M62.8") || text.Equals(word);
        }
        """);

    [Fact]
    public Task ConstantOfARetiredCode_IsInfoWithItsLifetime() => Check<RetiredConstantAnalyzer>.Source(
        """
        using IcdCoding.Codes;
        class C { IcdCode pain = {|#0:M54.M54_5|}; IcdCode now = M54.M54_50; IcdCode header = M62.M62_8; }
        """,
        "2026-11-23",
        new DiagnosticResult("ICD8005", DiagnosticSeverity.Info).WithLocation(0)
            .WithMessage("M54.5 is a header in FY2027: billable FY2016 to FY2021-jan; replaced by M54.50, M54.51, M54.59"));

    [Fact]
    public Task ConstantOfARetiredCode_OnAClaimOfItsTime_DoesNotReport() => Check<RetiredConstantAnalyzer>.Source(
        """
        using IcdCoding.Codes;
        class C { Claim Old() => new() { DateOfService = new DateTime(2020, 1, 1), Diagnoses = [M54.M54_5] }; }
        """);

    [Fact]
    public Task RetiredConstant_IsReplacedByASuccessor() => Check<RetiredConstantAnalyzer>.Fix<RetiredConstantCodeFix>(
        """
        using IcdCoding.Codes;
        class C { IcdCode pain = {|ICD8005:M54.M54_5|}; }
        """,
        """
        using IcdCoding.Codes;
        class C { IcdCode pain = M54.M54_51; }
        """,
        index: 1);

    [Theory]
    [InlineData("M62.81", "M62.M62_81")]
    [InlineData("i10", "I10.Code")]
    public Task ParseOfAKnownConstant_IsReplacedByItsName(string text, string constant) => Check<NamedConstantAnalyzer>.Fix<NamedConstantCodeFix>(
        $$"""
        using System.Linq;

        class C { IcdCode code = {|ICD8006:IcdCode.Parse("{{text}}")|}; }
        """,
        $$"""
        using System.Linq;
        using IcdCoding.Codes;

        class C { IcdCode code = {{constant}}; }
        """);

    [Fact]
    public Task ParsesOfKnownConstants_AreReplacedAtOnce_WithOneUsing() => Check<NamedConstantAnalyzer>.FixAll<NamedConstantCodeFix>(
        """
        using System.Linq;

        class C { IcdCode[] codes = [{|ICD8006:IcdCode.Parse("M62.81")|}, {|ICD8006:IcdCode.Parse("I10")|}, IcdCode.Parse("Y99.42")]; }
        class D { IcdCode code = {|ICD8006:IcdCode.Parse("r531")|}; }
        """,
        """
        using System.Linq;
        using IcdCoding.Codes;

        class C { IcdCode[] codes = [M62.M62_81, I10.Code, IcdCode.Parse("Y99.42")]; }
        class D { IcdCode code = R53.R53_1; }
        """);

    /// <summary>A text with an open finding stays a text: its constant would hide that the code is a header, incomplete or retired.</summary>
    [Fact]
    public Task ParseOfWhatIsReportedAsItStands_DoesNotReport() => Check<NamedConstantAnalyzer>.Source(
        """
        class C
        {
            IcdCode header = IcdCode.Parse("M62.8");
            IcdCode incomplete = IcdCode.Parse("S72.001");
            IcdCode retired = IcdCode.Parse("M54.5");
            bool Asked(IcdCode code) => code.StartsWith({|ICD8006:IcdCode.Parse("M62.8")|});
        }
        """,
        "2026-11-23");

    [Fact]
    public Task RetiredConstant_AmongDiagnoses_IsReportedByTheRuleOnItsCode() => Check<RetiredConstantAnalyzer>.Source(
        """
        using IcdCoding.Codes;
        class C { Claim Claim() => new() { DateOfService = new DateTime(2026, 11, 23), Diagnoses = [M54.M54_5, new Diagnosis(M54.M54_5)] }; }
        """);

    [Fact]
    public void FixesThatChangeACode_AreNotMadeInManyPlaces() => Assert.Null(new RetiredConstantCodeFix().GetFixAllProvider());

    [Fact]
    public Task ParseOfWhatHasNoName_DoesNotReport() => Check<NamedConstantAnalyzer>.Source(
        """class C { IcdCode unknown = IcdCode.Parse("Y99.42"); IcdCode Read(string text) => IcdCode.Parse(text); }""");

    [Theory]
    [InlineData("2026-11-23", false)]
    [InlineData("", false)]
    [InlineData("23.11.2026", true)]
    [InlineData("2014-01-01", true)]
    public Task ServiceDateProperty_ThatIsNoDateOfService_Reports(string date, bool reports) => Check<ServiceDatePropertyAnalyzer>.Source(
        "class C;", date, reports ? [new DiagnosticResult("ICD8007", DiagnosticSeverity.Warning)] : []);
}
