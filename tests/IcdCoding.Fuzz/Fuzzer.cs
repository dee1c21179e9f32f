using System.Diagnostics;
using IcdCoding.Fuzz.Targets;

namespace IcdCoding.Fuzz;

/// <summary>Runs inputs through the targets on all cores.</summary>
internal static class Fuzzer
{
    private const int MostFallen = 20;
    private const int Chunk = 2_000;

    internal static IReadOnlyList<FuzzTarget> Targets { get; } =
    [
        new CodeTarget(), new NdjsonTarget(), new JsonTarget(), new CsvTarget(), new ContentTarget(), new ParquetTarget(),
        new EvidenceTarget(), new AcknowledgementTarget(), new ProfileTarget(), new PolicyTarget(), new ClaimTarget(),
    ];

    /// <summary>What fell, of the inputs kept and of <paramref name="count"/> new ones.</summary>
    internal static List<(byte[] Input, Exception Fault)> Run(FuzzTarget target, long count, ulong seed, Action<long>? progress = null)
    {
        List<(byte[], Exception)> fallen = [];
        foreach (byte[] input in target.Seeds)
        {
            Try(target, input, fallen);
        }

        long done = 0;
        Parallel.For(0, (count + Chunk - 1) / Chunk, (chunk, state) =>
        {
            for (long number = chunk * Chunk; number < Math.Min(count, (chunk + 1) * Chunk); number++)
            {
                Try(target, target.Input(seed, number), fallen);
            }

            progress?.Invoke(Interlocked.Add(ref done, Chunk));
            if (fallen.Count >= MostFallen)
            {
                state.Stop();
            }
        });
        return fallen;
    }

    /// <summary>Where an exception came from, which tells faults apart.</summary>
    internal static string Cause(Exception fault) => fault is BrokenPromiseException
        ? fault.Message
        : $"{fault.GetType().Name} in {new StackTrace(fault).GetFrames().Select(frame => frame.GetMethod()).FirstOrDefault(method => method?.DeclaringType?.Assembly.GetName().Name is "icd" or "IcdCoding")}";

    private static void Try(FuzzTarget target, byte[] input, List<(byte[], Exception)> fallen)
    {
        try
        {
            target.Run(input);
        }
        catch (Exception exception)
        {
            lock (fallen)
            {
                fallen.Add((input, exception));
            }
        }
    }
}
