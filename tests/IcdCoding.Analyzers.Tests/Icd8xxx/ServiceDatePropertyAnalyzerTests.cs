using IcdCoding.Analyzers.Icd8xxx;
using IcdCoding.Analyzers.Tests.Checking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace IcdCoding.Analyzers.Tests.Icd8xxx;

public class ServiceDatePropertyAnalyzerTests
{
    [Theory]
    [InlineData("2026-11-23", false)]
    [InlineData("", false)]
    [InlineData("23.11.2026", true)]
    [InlineData("2014-01-01", true)]
    public Task ServiceDateProperty_ThatIsNoDateOfService_Reports(string date, bool reports) => Check<ServiceDatePropertyAnalyzer>.Source(
        "class C;", date, reports ? [new DiagnosticResult("ICD8007", DiagnosticSeverity.Warning)] : []);
}
