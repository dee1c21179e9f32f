using IcdCoding.Analyzers.Icd8xxx;
using IcdCoding.Analyzers.Tests.Checking;
using IcdCoding.CodeFixes.Icd8xxx;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace IcdCoding.Analyzers.Tests.Icd8xxx;

public class RetiredConstantAnalyzerTests
{
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

    [Fact]
    public Task RetiredConstant_AmongDiagnoses_IsReportedByTheRuleOnItsCode() => Check<RetiredConstantAnalyzer>.Source(
        """
        using IcdCoding.Codes;
        class C { Claim Claim() => new() { DateOfService = new DateTime(2026, 11, 23), Diagnoses = [M54.M54_5, new Diagnosis(M54.M54_5)] }; }
        """);

    [Fact]
    public void FixesThatChangeACode_AreNotMadeInManyPlaces() => Assert.Null(new RetiredConstantCodeFix().GetFixAllProvider());
}
