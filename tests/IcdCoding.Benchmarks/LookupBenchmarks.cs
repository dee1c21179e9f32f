using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace IcdCoding.Benchmarks;

/// <summary>From text, and from a parsed code, to what is known of it; each operation is one lookup of a random code.</summary>
[MemoryDiagnoser]
public class LookupBenchmarks
{
    private readonly Icd10CmEdition _edition = Sample.Edition;
    private readonly IcdCode[] _codes = Sample.Codes;
    private string[] _texts = [];
    private Dictionary<string, int> _dictionary = [];
    private FrozenDictionary<string, int> _frozen = FrozenDictionary<string, int>.Empty;

    /// <summary>Number of lookups that one benchmark invocation makes: every code once.</summary>
    public const int Lookups = 98_000;

    [GlobalSetup]
    public void Setup()
    {
        // Fresh strings in lookup order for the queries, and others for the keys, as they would come from two sources.
        _texts = [.. _codes.Select(code => code.ToString())];
        _dictionary = Sample.Edition.Codes.Select((entry, index) => (Text: entry.Code.ToString(), index)).ToDictionary(pair => pair.Text, pair => pair.index);
        _frozen = _dictionary.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int TextToCode_IcdCoding()
    {
        int known = 0;
        for (int i = 0; i < Lookups; i++)
        {
            if (IcdCode.TryParse(_texts[i], out IcdCode code) && _edition.Contains(code))
            {
                known++;
            }
        }

        return known;
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int TextToCode_FrozenDictionary()
    {
        int known = 0;
        for (int i = 0; i < Lookups; i++)
        {
            if (_frozen.TryGetValue(_texts[i], out _))
            {
                known++;
            }
        }

        return known;
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int TextToCode_Dictionary()
    {
        int known = 0;
        for (int i = 0; i < Lookups; i++)
        {
            if (_dictionary.TryGetValue(_texts[i], out _))
            {
                known++;
            }
        }

        return known;
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int CodeToEntry_IcdCoding()
    {
        int billable = 0;
        for (int i = 0; i < Lookups; i++)
        {
            if (_edition.TryGet(_codes[i], out CodeEntry? entry) && entry.IsBillable)
            {
                billable++;
            }
        }

        return billable;
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int CodeToBillable_IcdCoding()
    {
        int billable = 0;
        for (int i = 0; i < Lookups; i++)
        {
            if (_edition.IsBillable(_codes[i]))
            {
                billable++;
            }
        }

        return billable;
    }
}
