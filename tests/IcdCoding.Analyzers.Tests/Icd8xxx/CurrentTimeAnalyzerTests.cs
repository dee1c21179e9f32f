using IcdCoding.Analyzers.Icd8xxx;
using IcdCoding.Analyzers.Tests.Checking;

namespace IcdCoding.Analyzers.Tests.Icd8xxx;

public class CurrentTimeAnalyzerTests
{
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
}
