using IcdCoding.Fuzz;

namespace IcdCoding.Cli.Tests;

/// <summary>The fuzzer's targets in small: what once fell, and some thousand inputs that are the same in each run. <c>tests/IcdCoding.Fuzz</c> runs millions.</summary>
public sealed class FuzzTests
{
    private const ulong Seed = 14;

    public static TheoryData<string, int> Targets => new()
    {
        { "code", 100_000 }, { "ndjson", 4_000 }, { "json", 4_000 }, { "csv", 3_000 }, { "content", 3_000 }, { "parquet", 100 },
        { "evidence", 4_000 }, { "acknowledgements", 4_000 }, { "profiles", 3_000 }, { "policies", 3_000 }, { "claim", 1_500 },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public void Target_KeepsItsPromises(string name, int count)
    {
        FuzzTarget target = Fuzzer.Targets.Single(one => one.Name == name);
        Assert.Empty(Fuzzer.Run(target, count, Seed).Select(fallen => $"{Fuzzer.Cause(fallen.Fault)}: {fallen.Fault.Message}").Distinct());
    }

    [Fact]
    public void EveryTarget_IsTried() => Assert.Equal(Fuzzer.Targets.Select(target => target.Name).Order(), Targets.Select(row => (string)row[0]).Order());

    [Fact]
    public void Input_IsKnownByItsNumber() => Assert.Equal(Fuzzer.Targets[0].Input(Seed, 7), Fuzzer.Targets[0].Input(Seed, 7));

    [Fact]
    public void PromiseThatIsBroken_Falls() => Assert.NotEmpty(Fuzzer.Run(new BrokenTarget(), 10, Seed));

    private sealed class BrokenTarget : FuzzTarget
    {
        internal override string Name => "broken";

        internal override int Share => 1;

        protected override string[] Examples => ["x"];

        internal override void Run(byte[] input) => Promise(input.Length < 0, "never kept");
    }
}
