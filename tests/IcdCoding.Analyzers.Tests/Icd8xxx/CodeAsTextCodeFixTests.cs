using IcdCoding.Analyzers.Icd8xxx;
using IcdCoding.Analyzers.Tests.Checking;
using IcdCoding.CodeFixes.Icd8xxx;

namespace IcdCoding.Analyzers.Tests.Icd8xxx;

public class CodeAsTextCodeFixTests
{
    [Theory]
    [InlineData("{|ICD8003:code.ToString() == \"M62.81\"|}", "code == M62.M62_81")]
    [InlineData("{|ICD8003:\"I10\" != code.ToString(\"N\")|}", "I10.Code != code")]
    [InlineData("{|ICD8003:code.ToString().Equals(\"m6281\", StringComparison.OrdinalIgnoreCase)|}", "code == M62.M62_81")]
    [InlineData("!{|ICD8003:string.Equals(\"M6281\", code.ToString())|}", "M62.M62_81 != code")]
    [InlineData("true && {|ICD8003:code.ToString() == other.ToString()|}", "true && code == other")]
    [InlineData("{|ICD8003:code.ToString() == Known|}", "code == IcdCode.Parse(Known)")]
    [InlineData("{|ICD8003:code.ToString() == \"Z99.99\"|}", "code == IcdCode.Parse(\"Z99.99\")")]
    [InlineData("{|ICD8004:code.ToString().StartsWith(\"M62.8\")|}", "code.StartsWith(M62.M62_8)")]
    [InlineData("!{|ICD8004:code.ToString(\"N\").StartsWith(\"M628\", StringComparison.Ordinal)|}", "!code.StartsWith(M62.M62_8)")]
    [InlineData("{|ICD8004:code.ToString().StartsWith(other.ToString())|}", "code.StartsWith(other)")]
    public Task Text_ThatIsACode_IsComparedAsCode(string asked, string expected) => Check<CodeAsTextAnalyzer>.Fix<CodeAsTextCodeFix>(Source(asked), Source(expected));

    [Theory]
    [InlineData("{|ICD8003:code.ToString() == text|}")] // parsing it may fail
    [InlineData("{|ICD8003:code.ToString() == \"weakness\"|}")]
    [InlineData("{|ICD8004:code.ToString().StartsWith(\"M6\")|}")] // a chapter's worth of categories, no code
    [InlineData("{|ICD8004:marked.StartsWith(\"M62.8\")|}")]
    public Task Text_ThatMayBeNoCode_HasNoFix(string asked) => Check<CodeAsTextAnalyzer>.Fix<CodeAsTextCodeFix>(Source(asked), Source(asked));

    [Fact]
    public Task Fix_AddsTheUsingThatItNeeds() => Check<CodeAsTextAnalyzer>.Fix<CodeAsTextCodeFix>(
        """
        using System.Linq;

        class C { bool Is(IcdCode code) => {|ICD8003:code.ToString() == "M62.81"|}; }
        """,
        """
        using System.Linq;
        using IcdCoding.Codes;

        class C { bool Is(IcdCode code) => code == M62.M62_81; }
        """);

    [Fact]
    public Task AllPlaces_AreFixedAtOnce() => Check<CodeAsTextAnalyzer>.FixAll<CodeAsTextCodeFix>(
        Source("{|ICD8003:code.ToString() == \"M62.81\"|} || {|ICD8003:code.ToString() == \"I10\"|} || {|ICD8003:other.ToString() != code.ToString()|}"),
        Source("code == M62.M62_81 || code == I10.Code || other != code"));

    [Fact]
    public Task AllPlaces_AreFixedAtOnce_WithOneUsing() => Check<CodeAsTextAnalyzer>.FixAll<CodeAsTextCodeFix>(
        """
        using System.Linq;

        class C { bool Is(IcdCode code) => {|ICD8003:code.ToString() == "M62.81"|} || {|ICD8003:code.ToString() == "I10"|}; }
        """,
        """
        using System.Linq;
        using IcdCoding.Codes;

        class C { bool Is(IcdCode code) => code == M62.M62_81 || code == I10.Code; }
        """);

    private static string Source(string asked) =>
        $$"""
        using IcdCoding.Codes;

        class C
        {
            const string Known = "M62.81";
            bool Ask(IcdCode code, IcdCode other, string text, [IcdCodeText] string marked) => {{asked}};
        }
        """;
}
