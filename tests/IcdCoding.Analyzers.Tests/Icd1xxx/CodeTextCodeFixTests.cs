using IcdCoding.Analyzers.Icd1xxx;
using IcdCoding.Analyzers.Tests.Checking;
using IcdCoding.CodeFixes.Icd1xxx;

namespace IcdCoding.Analyzers.Tests.Icd1xxx;

public class CodeTextCodeFixTests
{
    [Fact]
    public Task MissingSeventhCharacter_InMarkedText_IsCompleted() => Check<CodeTextAnalyzer>.Fix<CodeTextCodeFix>(
        """class C { [IcdCodeText] string Code = {|ICD1005:"S82.821"|}; }""",
        """class C { [IcdCodeText] string Code = "S82.821A"; }""");

    [Fact]
    public Task UndottedText_StaysUndotted() => Check<CodeTextAnalyzer>.Fix<CodeTextCodeFix>(
        """class C { [IcdCodeText] string Code = {|ICD1005:"T814A"|}; }""",
        """class C { [IcdCodeText] string Code = "T814XXA"; }""",
        dateOfService: "2016-12-01");

    [Fact]
    public Task RetiredCode_IsReplacedByASuccessor() => Check<CodeTextAnalyzer>.Fix<CodeTextCodeFix>(
        """class C { [IcdCodeText] string Code = {|ICD1003:"H40.11X0"|}; }""",
        """class C { [IcdCodeText] string Code = "H40.1120"; }""",
        index: 1);

    [Theory]
    [InlineData(0, "M62.M62_81")]
    [InlineData(1, "M62.M62_82")]
    public Task Header_InParse_IsReplacedByTheConstantPicked(int index, string constant) => Check<CodeTextAnalyzer>.Fix<CodeTextCodeFix>(
        """
        class C { IcdCode Code() => IcdCode.Parse({|ICD1004:"M62.8"|}); }

        """,
        $$"""
        using IcdCoding.Codes;

        class C { IcdCode Code() => {{constant}}; }

        """,
        index);
}
