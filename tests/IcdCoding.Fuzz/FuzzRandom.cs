namespace IcdCoding.Fuzz;

/// <summary>SplitMix64: small, fast, and begun anew for every input, so that an input is known by its number.</summary>
internal struct FuzzRandom(ulong seed)
{
    private ulong _state = seed;

    internal ulong Next()
    {
        ulong mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>From 0, below <paramref name="bound"/>.</summary>
    internal int Next(int bound) => (int)(Next() % (uint)bound);

    internal T Of<T>(T[] choices) => choices[Next(choices.Length)];
}
