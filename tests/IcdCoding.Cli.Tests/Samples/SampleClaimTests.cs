using System.Reflection;

namespace IcdCoding.Cli.Tests.Samples;

public sealed class SampleClaimTests
{
    private static readonly string Folder = typeof(SampleClaimTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "SampleClaims").Value!;

    [SkippableFact]
    public void Samples_AllLines_AreRead()
    {
        Skip.IfNot(Directory.Exists(Folder), "no sample claims beside the repository");
        SampleClaim[] claims =
        [
            .. Directory.GetFiles(Folder, "sample_837_*.txt").Order(StringComparer.Ordinal).SelectMany(X12Claims.Read),
            .. FhirClaims.Read(Path.Combine(Folder, "eob.ndjson.gz")),
        ];

        // A reviewer reads the findings of: ICDCODING_SAMPLES=claims.ndjson dotnet test …; icd validate --input claims.ndjson
        string lines = string.Join('\n', claims.Select(claim => claim.ToLine()));
        if (Environment.GetEnvironmentVariable("ICDCODING_SAMPLES") is { Length: > 0 } file)
        {
            File.WriteAllText(file, lines + "\n");
        }

        IcdRun run = IcdRun.WithInput(lines, "validate", "--input", "-");

        Assert.True(claims.Length > 150, $"{claims.Length} claims");
        Assert.Equal(claims.Length, run.Lines.Length);
        Assert.All(run.Lines, line => Assert.DoesNotContain("\"error\":", line, StringComparison.Ordinal));
    }
}
