using System.Text;

namespace IcdCoding.Fuzz;

/// <summary>A part of the program that reads what others wrote, and what it promises whatever that is.</summary>
internal abstract class FuzzTarget
{
    /// <summary>What the command line calls it.</summary>
    internal abstract string Name { get; }

    /// <summary>How many of about a thousand inputs it gets: cheap readers get many.</summary>
    internal abstract int Share { get; }

    /// <summary>Valid inputs, and such as once fell.</summary>
    protected virtual string[] Examples => [];

    /// <summary>The same, where they are no text.</summary>
    protected virtual byte[][] MoreExamples => [];

    /// <summary>What inputs are made of.</summary>
    internal byte[][] Seeds => field ??= [.. Examples.Select(Encoding.UTF8.GetBytes), .. MoreExamples, .. FallenInputs.Of(Name)];

    /// <exception cref="BrokenPromiseException">A promise is broken; so is any other exception.</exception>
    internal abstract void Run(byte[] input);

    /// <summary>Input number <paramref name="number"/> of a run.</summary>
    internal byte[] Input(ulong seed, long number)
    {
        FuzzRandom random = new(seed ^ ((ulong)number * 0xD1342543DE82EF95) ^ (ulong)Name[0] << 56);
        return Mutator.Make(Seeds, ref random);
    }

    protected static void Promise(bool kept, string promise)
    {
        if (!kept)
        {
            throw new BrokenPromiseException(promise);
        }
    }
}
