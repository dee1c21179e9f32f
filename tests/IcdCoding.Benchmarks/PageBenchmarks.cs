using BenchmarkDotNet.Attributes;
using IcdCoding.Pages;

namespace IcdCoding.Benchmarks;

/// <summary>Pages of random codes, headers included, as HTML.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private const int Pages = 500;

    private static readonly DateOnly Day = new(2026, 11, 23);

    [Benchmark(OperationsPerInvoke = Pages)]
    public int Page_Html()
    {
        int length = 0;
        for (int i = 0; i < Pages; i++)
        {
            length += CodeGuide.For(Sample.Codes[i], Day).ToHtml().Length;
        }

        return length;
    }
}
