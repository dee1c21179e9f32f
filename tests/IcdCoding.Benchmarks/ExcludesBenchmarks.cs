using BenchmarkDotNet.Attributes;

namespace IcdCoding.Benchmarks;

/// <summary>
/// May these two be reported together? Random billable pairs, half of which conflict. The alternatives: a set of expanded pairs
/// (of the codes in the sample only; all 17 million pairs would take half a gigabyte), and a walk over the ancestors' notes.
/// </summary>
[MemoryDiagnoser]
public class ExcludesBenchmarks
{
    /// <summary>Number of pairs that one benchmark invocation tests.</summary>
    public const int Pairs = 10_000;

    private readonly Icd10CmEdition _edition = Sample.Edition;
    private readonly (IcdCode A, IcdCode B)[] _pairs = new (IcdCode, IcdCode)[Pairs];
    private readonly (string A, string B)[] _texts = new (string, string)[Pairs];
    private readonly HashSet<(IcdCode, IcdCode)> _expanded = [];
    private NaiveExcludes _naive = null!;

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(20261001);
        IcdCode[] codes = Sample.BillableCodes;
        int made = 0;
        while (made < Pairs)
        {
            IcdCode a = codes[random.Next(codes.Length)];
            IcdCode b = codes[random.Next(codes.Length)];
            bool wantConflict = made % 2 == 0;
            if (wantConflict)
            {
                IReadOnlyList<ExcludedRange> partners = _edition.Excludes1Partners(a);
                if (partners.Count == 0)
                {
                    continue;
                }

                b = partners[random.Next(partners.Count)].First;
            }

            if (_edition.Excludes1(a, b, out _) == wantConflict)
            {
                _pairs[made++] = (a, b);
                if (wantConflict)
                {
                    _expanded.Add((a, b));
                    _expanded.Add((b, a));
                }
            }
        }

        _naive = new NaiveExcludes(_edition);
        for (int i = 0; i < Pairs; i++)
        {
            _texts[i] = (_pairs[i].A.ToString(), _pairs[i].B.ToString());
        }

        if (_texts.Count(pair => _naive.Conflict(pair.A, pair.B)) != Pairs / 2)
        {
            throw new InvalidOperationException("The naive walk disagrees with the compiled tables.");
        }
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public int Pair_IcdCoding()
    {
        int conflicts = 0;
        foreach ((IcdCode a, IcdCode b) in _pairs)
        {
            if (_edition.Excludes1(a, b, out _))
            {
                conflicts++;
            }
        }

        return conflicts;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public int Pair_HashSetOfTheSample()
    {
        int conflicts = 0;
        foreach ((IcdCode a, IcdCode b) in _pairs)
        {
            if (_expanded.Contains((a, b)))
            {
                conflicts++;
            }
        }

        return conflicts;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public int Pair_AncestorWalk()
    {
        int conflicts = 0;
        foreach ((string a, string b) in _texts)
        {
            if (_naive.Conflict(a, b))
            {
                conflicts++;
            }
        }

        return conflicts;
    }
}
