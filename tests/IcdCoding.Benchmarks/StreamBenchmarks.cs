using System.Globalization;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using IcdCoding.Cli;

namespace IcdCoding.Benchmarks;

/// <summary>A stream of claims of random billable codes through <c>icd validate --input -</c> on all cores, against only parsing the same lines on one.</summary>
public class StreamBenchmarks
{
    private const int Claims = 4_000;
    private const int MostDiagnoses = 12;

    private readonly byte[] _lines = Lines();

    [Benchmark(OperationsPerInvoke = Claims)]
    public int Stream_IcdCoding()
    {
        using MemoryStream input = new(_lines);
        Surroundings surroundings = new(input, Stream.Null, TextWriter.Null, OutputIsTerminal: false, ErrorIsTerminal: false, () => new DateOnly(2026, 11, 23), CancellationToken.None);
        return IcdApp.Run(["validate", "--input", "-"], surroundings);
    }

    [Benchmark(OperationsPerInvoke = Claims)]
    public int Stream_ParseOnly()
    {
        int tokens = 0;
        ReadOnlySpan<byte> rest = _lines;
        while (rest.IndexOf((byte)'\n') is var end and >= 0)
        {
            Utf8JsonReader json = new(rest[..end]);
            while (json.Read())
            {
                tokens++;
            }

            rest = rest[(end + 1)..];
        }

        return tokens;
    }

    private static byte[] Lines()
    {
        StringBuilder lines = new();
        Random random = new(20261001);
        for (int claim = 0; claim < Claims; claim++)
        {
            IEnumerable<string> codes = Enumerable.Range(0, random.Next(1, MostDiagnoses + 1)).Select(_ => $"\"{Sample.BillableCodes[random.Next(Sample.BillableCodes.Length)]}\"");
            lines.Append(CultureInfo.InvariantCulture, $"{{\"id\":\"c{claim}\",\"date\":\"2026-11-23\",\"setting\":\"professional\",\"diagnoses\":[{string.Join(',', codes)}]}}\n");
        }

        return Encoding.UTF8.GetBytes(lines.ToString());
    }
}
