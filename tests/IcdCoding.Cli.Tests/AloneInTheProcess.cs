namespace IcdCoding.Cli.Tests;

/// <summary>Tests that look at the memory of the whole process: what others hold at the same time would be counted as theirs.</summary>
[CollectionDefinition(nameof(AloneInTheProcess), DisableParallelization = true)]
public sealed class AloneInTheProcess;
