using System.Reflection;

namespace IcdCoding.Fuzz;

/// <summary>Inputs that once broke a promise, kept in <c>Fallen/</c> as <c>target-what.bin</c>: they are run first, and mutated with the others.</summary>
internal static class FallenInputs
{
    private const string Prefix = "fallen.";

    internal static IEnumerable<byte[]> Of(string target)
    {
        Assembly assembly = typeof(FallenInputs).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith($"{Prefix}{target}-", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return bytes;
        }
    }

    internal static string Shipped(string resource)
    {
        using StreamReader reader = new(typeof(FallenInputs).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
