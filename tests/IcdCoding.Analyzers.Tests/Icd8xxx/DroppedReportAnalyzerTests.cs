using IcdCoding.Analyzers.Icd8xxx;
using IcdCoding.Analyzers.Tests.Checking;

namespace IcdCoding.Analyzers.Tests.Icd8xxx;

public class DroppedReportAnalyzerTests
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
}
