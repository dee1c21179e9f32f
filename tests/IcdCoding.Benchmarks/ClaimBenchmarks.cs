using BenchmarkDotNet.Attributes;

namespace IcdCoding.Benchmarks;

/// <summary>All rules over claims on which they find nothing, through the buffer.</summary>
[MemoryDiagnoser]
public class ClaimBenchmarks
{
    private static readonly string[] Codes =
    [
        "M17.11", "I10", "E78.5", "K21.9", "J30.9", "H52.4", "L57.0", "N40.0", "F41.1", "G47.33", "M81.0", "Z96.641",
        "D64.9", "B35.1", "H25.13", "K57.30", "E55.9", "M54.50", "I83.90", "L82.1", "H90.3", "K64.8", "N28.1", "M75.101", "Z87.891",
    ];

    private readonly Claim _claim12 = Claim(12);
    private readonly Claim _claim25 = Claim(25);
    private FindingBuffer _buffer;

    [GlobalSetup]
    public void Setup()
    {
        foreach (Claim claim in (Claim[])[_claim12, _claim25])
        {
            ClaimReport report = ClaimValidator.Default.Validate(claim);
            if (report.Findings.Count > 0)
            {
                throw new InvalidOperationException($"The claim is not clean: {string.Join("; ", report.Findings)}");
            }
        }
    }

    [Benchmark]
    public int Clean12()
    {
        ClaimValidator.Default.Validate(in _claim12, ref _buffer);
        return _buffer.Count;
    }

    [Benchmark]
    public int Clean25()
    {
        ClaimValidator.Default.Validate(in _claim25, ref _buffer);
        return _buffer.Count;
    }

    private static Claim Claim(int diagnoses) => new()
    {
        DateOfService = new DateOnly(2026, 11, 23),
        Diagnoses = [.. Codes.Take(diagnoses).Select(code => new Diagnosis(IcdCode.Parse(code)))],
    };
}
