extern alias compiler;

using System.Diagnostics;
using compiler::IcdCoding.SearchCompiler;

namespace IcdCoding.Search.Evaluation;

/// <summary>A fifth of the index terms, by a hash of their path, is left out of the index of words and asked for.</summary>
internal static class HeldOutTerms
{
    private const int Fifth = 5, Limit = 100, Shown = 25;

    internal static void Print()
    {
        byte[] bytes = SearchIndexCompiler.Compile(Repository.TabularData, (lines, line) => !IsHeldOut(lines, line));
        CodeSearch search = new(Icd10Cm.Latest, SearchIndex.Of(bytes));
        List<IndexLine> all = IndexLines.Read(Path.Combine(Repository.TabularData, "index"));
        Families families = new();
        using FullTextSearch sqlite = new(families, all, line => !IsHeldOut(all, line));
        Dictionary<string, Measured> ours = [];
        Dictionary<string, Measured> theirs = [];
        List<string> missed = [];
        int asked = 0;
        foreach (IndexLine line in all.Where(line => line.Table is compiler::IcdCoding.Search.IndexTable.Alphabetic or compiler::IcdCoding.Search.IndexTable.ExternalCauses && IsHeldOut(all, line)))
        {
            // SQLite takes far longer: each system is asked for the same third of the terms.
            if (asked++ % 3 != 0)
            {
                continue;
            }

            string code = line.Successor.Length > 1 ? line.Successor : line.Code;
            IcdCode printed = IcdCode.Parse(code);
            // "Weak, weakening, weakness": one of the names of a main term is asked for.
            string query = string.Join(' ', IndexLines.Path(all, line).Select(step => step.Parent < 0 ? step.Term.Split(',')[0] : step.Term));
            Ask(ours, line, printed, () => [.. search.Find(query, Limit).Select(hit => hit.Entry.Code)], families, out int rank);
            Ask(theirs, line, printed, () => sqlite.Find(query, Limit), families, out _);
            if (rank is 0 or > 10 && missed.Count < Shown && asked % 50 == 1)
            {
                missed.Add($"missed: {query} ({code}): {string.Join("; ", search.Find(query, 3))}");
            }
        }

        missed.ForEach(Console.WriteLine);
        Console.WriteLine("| terms of | terms | recall@1 | recall@10 | recall@100 | MRR | median | p95 |");
        foreach (string table in ours.Keys)
        {
            Console.WriteLine(ours[table].Row(table));
            Console.WriteLine(theirs[table].Row($"{table}, SQLite FTS5"));
        }
    }

    internal static bool IsHeldOut(IReadOnlyList<IndexLine> lines, IndexLine line)
    {
        uint hash = 2166136261;
        foreach (char character in string.Join('>', IndexLines.Path(lines, line).Select(step => step.Term)))
        {
            hash = (hash ^ character) * 16777619;
        }

        return line.Code.Length > 0 && hash % Fifth == 0;
    }

    private static void Ask(Dictionary<string, Measured> measured, IndexLine line, IcdCode printed, Func<List<IcdCode>> find, Families families, out int rank)
    {
        long start = Stopwatch.GetTimestamp();
        List<IcdCode> found = find();
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        // Sides and 7th characters are one answer; under a code that the index leaves open (a dash) each code is one.
        IcdCode family = families.Of(printed);
        rank = 1 + found.FindIndex(code => families.Of(code) == family || (line.IsOpen && code.StartsWith(printed)));
        string table = line.Table.ToString();
        if (!measured.TryGetValue(table, out Measured? sum))
        {
            measured.Add(table, sum = new Measured());
        }

        sum.Add(rank, time);
    }
}
