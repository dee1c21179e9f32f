using System.Diagnostics;
using System.Globalization;
using IcdCoding.Fuzz;

// dotnet run -c Release --project tests/IcdCoding.Fuzz -- [inputs] [--seed number] [--target name]
long inputs = args.Length > 0 && long.TryParse(args[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out long given) ? given : 10_000_000;
ulong seed = Option("--seed") is { } number ? ulong.Parse(number, CultureInfo.InvariantCulture) : (ulong)Stopwatch.GetTimestamp();
string? only = Option("--target");
FuzzTarget[] targets = [.. Fuzzer.Targets.Where(target => only is null || target.Name == only)];
if (targets.Length == 0)
{
    Console.Error.WriteLine($"There is no target '{only}': {string.Join(", ", Fuzzer.Targets.Select(target => target.Name))}.");
    return 2;
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}"));
int shares = targets.Sum(target => target.Share), faults = 0;
long ran = 0;
foreach (FuzzTarget target in targets)
{
    long count = inputs * target.Share / shares;
    Stopwatch watch = Stopwatch.StartNew();
    List<(byte[] Input, Exception Fault)> fallen = Fuzzer.Run(target, count, seed, done =>
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{target.Name} {done:N0} of {count:N0}\u001b[K"));
        }
    });
    if (!Console.IsErrorRedirected)
    {
        Console.Error.Write("\r\u001b[K");
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name,-16} {count + target.Seeds.Length,12:N0} inputs {watch.Elapsed.TotalSeconds,8:N1} s {fallen.Count,4} fallen"));
    ran += count + target.Seeds.Length;
    foreach ((byte[] input, Exception fault) in fallen.DistinctBy(one => Fuzzer.Cause(one.Fault)))
    {
        faults++;
        string file = Path.Combine(Path.GetTempPath(), $"{target.Name}-{faults}.bin");
        File.WriteAllBytes(file, input);
        Console.WriteLine($"  {Fuzzer.Cause(fault)}\n    {fault.Message}\n    {file}");
    }
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ran:N0} inputs, {faults} kinds of fault"));
return faults == 0 ? 0 : 1;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
