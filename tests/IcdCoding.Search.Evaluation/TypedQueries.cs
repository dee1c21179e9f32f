using System.Diagnostics;

namespace IcdCoding.Search.Evaluation;

/// <summary>The questions of <c>queries.tsv</c>: which are answered in the first three, and how long they take.</summary>
internal static class TypedQueries
{
    internal static void Print()
    {
        CodeSearch search = CodeSearch.In(Icd10Cm.Latest);
        string[][] rows = [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "IcdCoding.Search.Tests", "queries.tsv")).Where(line => line[0] != '#').Skip(1).Select(line => line.Split('\t'))];
        List<double> times = [];
        Dictionary<string, double> slow = [];
        int first = 0;
        int three = 0;
        for (int round = 0; round < 4; round++)
        {
            foreach (string[] row in rows)
            {
                long start = Stopwatch.GetTimestamp();
                SearchResult found = search.Find(row[0], 10);
                TimeSpan time = Stopwatch.GetElapsedTime(start);
                if (round > 0)
                {
                    times.Add(time.TotalMilliseconds);
                    slow[row[0]] = Math.Min(time.TotalMilliseconds, slow.GetValueOrDefault(row[0], double.MaxValue));
                    continue;
                }

                string[] codes = row[1].Split(' ');
                first += found.Take(1).Any(hit => codes.Contains(hit.Entry.ToString())) ? 1 : 0;
                bool isIn = found.Take(3).Any(hit => codes.Contains(hit.Entry.ToString()));
                three += isIn ? 1 : 0;
                if (!isIn)
                {
                    Console.WriteLine($"missed: {row[0]} ({row[1]}): {string.Join("; ", found.Take(3))}");
                }
            }
        }

        Console.WriteLine("slowest: " + string.Join("; ", slow.OrderByDescending(pair => pair.Value).Take(6).Select(pair => $"{pair.Key} {pair.Value:0.0} ms")));
        times.Sort();
        Console.WriteLine($"typed queries: {rows.Length}, first {first}, in the first three {three}; median {times[times.Count / 2]:0.00} ms, p95 {times[(int)(times.Count * 0.95)]:0.00} ms");
        List<double> prefixes = [];
        foreach (string prefix in Icd10Cm.Latest.Codes.Where((_, place) => place % 97 == 0).Select(entry => entry.ToString()).Concat(["E1", "E11", "S72", "Z", "M62.8", "T4"]))
        {
            long start = Stopwatch.GetTimestamp();
            search.Find(prefix, 25);
            prefixes.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        prefixes.Sort();
        Console.WriteLine($"prefixes of codes: {prefixes.Count}; median {prefixes[prefixes.Count / 2]:0.000} ms, p95 {prefixes[(int)(prefixes.Count * 0.95)]:0.000} ms");
        Console.WriteLine();
    }
}
