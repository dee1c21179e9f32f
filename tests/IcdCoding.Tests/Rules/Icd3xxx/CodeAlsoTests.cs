using IcdCoding.Claims;
using IcdCoding.Tests.Claims;

namespace IcdCoding.Tests.Rules.Icd3xxx;

public sealed class CodeAlsoTests
{
    [Fact]
    public void Pneumonia_WithoutTheAssociatedCondition_IsAReminder()
    {
        Finding finding = Assert.Single(TestClaim.Reminders("ICD3004", TestClaim.Of("J18.9")));
        Assert.Equal((Severity.Info, NoteKind.CodeAlso), (finding.Severity, finding.Citation!.Kind));
    }

    [Theory]
    [InlineData("J18.9", "J69.0")]
    [InlineData("J69.0", "J18.9")] // no order is prescribed
    public void Pneumonia_WithTheAssociatedCondition_IsNotReported(string code, string other) =>
        Assert.DoesNotContain(TestClaim.Reminders("ICD3004", TestClaim.Of(code, other)), finding => finding.Citation!.Owner == "J18");
}
