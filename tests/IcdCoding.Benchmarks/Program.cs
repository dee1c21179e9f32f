using IcdCoding.Benchmarks;

// `startup-…` are the child processes that StartUp measures; `table` makes a short run and prints the table of the README; `build-cost FOLDER` measures builds with
// the package in that folder;
// anything else goes to BenchmarkDotNet (for example `--filter *Excludes*`).
return args switch
{
    [StartUp.EmptyProgram] => 0,
    [StartUp.FirstAnswer] => StartUp.Answer(),
    ["startup"] => StartUp.Measure(Console.Out),
    ["build-cost", var packages] => BuildCost.Measure(Path.GetFullPath(packages), Console.Out),
    ["table"] => ReadmeTable.Print(Console.Out),
    _ => ReadmeTable.RunBenchmarks(args),
};
