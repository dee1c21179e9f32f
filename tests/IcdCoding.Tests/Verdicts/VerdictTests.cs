namespace IcdCoding.Tests.Verdicts;

public sealed class VerdictTests
{
    [Fact]
    public void Verdicts_AreThoseThatACoderWouldSign()
    {
        Assert.NotEmpty(Verdict.All);
        List<string> failures = [];
        foreach (Verdict verdict in Verdict.All)
        {
            IReadOnlyList<string> failed = verdict.Failures();
            if (failed.Count > 0)
            {
                failures.Add($"{verdict}{Environment.NewLine}{string.Join(Environment.NewLine, failed)}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {Verdict.All.Count} rows do not hold:{Environment.NewLine}{string.Join(Environment.NewLine, failures)}");
    }
}
