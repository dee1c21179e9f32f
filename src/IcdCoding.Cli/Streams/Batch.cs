using System.Buffers;

namespace IcdCoding.Cli.Streams;

/// <summary>Some lines that one worker answers.</summary>
internal sealed class Batch
{
    internal List<InputLine> Lines { get; } = [];

    /// <summary>What is written for the lines, whole lines only.</summary>
    internal ArrayBufferWriter<byte> Answer { get; } = new();

    /// <summary>The findings on the lines, where rows are written.</summary>
    internal List<FindingRow> Rows { get; } = [];

    internal StreamSummary Summary { get; } = new();

    internal TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
