using IcdCoding.Analyzers.Icd8xxx;
using IcdCoding.Analyzers.Tests.Checking;
using IcdCoding.CodeFixes.Icd8xxx;

namespace IcdCoding.Analyzers.Tests.Icd8xxx;

public class NamedConstantAnalyzerTests
{
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
    public Task ParseOfWhatHasNoName_DoesNotReport() => Check<NamedConstantAnalyzer>.Source(
        """class C { IcdCode unknown = IcdCode.Parse("Y99.42"); IcdCode Read(string text) => IcdCode.Parse(text); }""");
}
