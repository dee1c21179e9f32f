using IcdCoding.Analyzers.Icd8xxx;
using IcdCoding.Analyzers.Tests.Checking;

namespace IcdCoding.Analyzers.Tests.Icd8xxx;

public class CodeAsTextAnalyzerTests
{
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
}
