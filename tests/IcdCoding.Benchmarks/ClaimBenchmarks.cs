using BenchmarkDotNet.Attributes;
using IcdCoding.Claims;

namespace IcdCoding.Benchmarks;

/// <summary>All rules over claims on which they find nothing, through the buffer.</summary>
[MemoryDiagnoser]
public class ClaimBenchmarks
{
    private static readonly string[] Codes =
    [
        "M17.11", "J30.1", "H52.13", "N40.0", "F41.1", "G47.33", "H25.13", "B35.1", "L82.1", "H90.3", "N28.1", "M75.121",
        "K21.00", "I83.11", "M16.11", "H40.1131", "L40.0", "F33.1", "G56.01", "N20.0", "K44.9", "M72.0", "H04.123", "E78.2", "E28.2",
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
        // An institutional claim holds 25 diagnoses, a professional one 12.
        Setting = CareSetting.Outpatient,
        Diagnoses = [.. Codes.Take(diagnoses).Select(code => new Diagnosis(IcdCode.Parse(code)))],
    };
}
