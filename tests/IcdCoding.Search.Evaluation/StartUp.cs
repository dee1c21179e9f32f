using System.Diagnostics;

namespace IcdCoding.Search.Evaluation;

/// <summary>What the first question of a process costs, over what the core costs anyway.</summary>
internal static class StartUp
{
    internal static void Print()
    {
        Icd10CmEdition edition = Icd10Cm.Latest;
        _ = edition[IcdCode.Parse("I10")].Title;
        using Process process = Process.GetCurrentProcess();
        long before = process.WorkingSet64;
        long start = Stopwatch.GetTimestamp();
        CodeSearch search = CodeSearch.In(edition);
        _ = search.Find("heart attack", 10)[0].MatchedText;
        TimeSpan first = Stopwatch.GetElapsedTime(start);
        process.Refresh();
        Console.WriteLine($"| first question in a process | {first.TotalMilliseconds:0.0} ms |");
        Console.WriteLine($"| resident memory it adds | {(process.WorkingSet64 - before) / 1e6:0.0} MB |");
        Console.WriteLine($"| managed memory | {GC.GetTotalMemory(true) / 1e6:0.0} MB |");
        Console.WriteLine();
    }
}
