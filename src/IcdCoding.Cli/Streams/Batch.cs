using System.Buffers;
using IcdCoding.Cli.Inputs;

namespace IcdCoding.Cli.Streams;

/// <summary>Some records that one worker answers.</summary>
internal sealed class Batch
{
    internal List<InputRecord> Records { get; } = [];

    /// <summary>How much memory the records take, about.</summary>
    internal int Size { get; private set; }

    /// <summary>What is written for the records, whole lines only.</summary>
    internal ArrayBufferWriter<byte> Answer { get; } = new();

    /// <summary>The findings on the records, where rows are written.</summary>
    internal List<FindingRow> Rows { get; } = [];

    internal StreamSummary Summary { get; } = new();

    internal TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal void Add(InputRecord record)
    {
        Records.Add(record);
        Size += record.Size;
    }
}
