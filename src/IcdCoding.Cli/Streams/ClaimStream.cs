using System.Threading.Channels;
using IcdCoding.Cli.Inputs;
using IcdCoding.Cli.Targets;

namespace IcdCoding.Cli.Streams;

/// <summary>
/// Validates a stream of claims on all cores: one reader cuts records into batches, workers answer batches, one writer puts the
/// answers in the order of the input. Only so many batches are under way that memory stays bounded.
/// </summary>
internal sealed class ClaimStream
{
    private const int RecordsPerBatch = 256;
    private const int BytesPerBatch = 1 << 20;
    private const int BatchesPerWorker = 4;

    private readonly StreamOptions _options;
    private readonly Surroundings _surroundings;
    private readonly SourceStream _source;
    private readonly IClaimReader _reader;
    private readonly StreamSummary _summary = new();
    private readonly Channel<Batch> _work = Channel.CreateBounded<Batch>(Environment.ProcessorCount * BatchesPerWorker);
    private readonly Channel<Batch> _order = Channel.CreateBounded<Batch>(Environment.ProcessorCount * BatchesPerWorker);
    private Batch _gathered = new();

    private ClaimStream(StreamOptions options, Surroundings surroundings, IClaimReader reader, SourceStream source)
    {
        _options = options;
        _surroundings = surroundings;
        _source = source;
        _reader = reader;
    }

    internal static int Run(StreamOptions options, Surroundings surroundings)
    {
        using OutputTarget target = OutputTarget.Open(options.Output, surroundings);
        (IClaimReader reader, SourceStream source) = ClaimSource.Open(options, surroundings);
        if (reader.Remark is { } remark)
        {
            surroundings.Error.WriteLine($"icd: {remark}");
        }

        int exitCode = new ClaimStream(options, surroundings, reader, source).Answer(target.Stream);
        if (exitCode != ExitCode.Stopped)
        {
            // After Ctrl-C somebody may still read.
            reader.Dispose();
            target.Commit();
        }

        return exitCode;
    }

    private int Answer(Stream output)
    {
        using CancellationTokenRegistration stop = _surroundings.Stop.Register(() => _order.Writer.TryComplete());
        Task reading = Task.Run(Read);
        Task[] answering = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(WorkAsync))];
        try
        {
            WriteAsync(output).GetAwaiter().GetResult();
        }
        catch
        {
            // The output is gone: nobody takes batches any more, so whoever waits to hand one over has to be freed.
            _work.Writer.TryComplete();
            _order.Writer.TryComplete();
            throw;
        }

        bool stopped = _surroundings.Stop.IsCancellationRequested && !reading.IsCompletedSuccessfully;
        if (!stopped)
        {
            // After Ctrl-C the reader may wait for input that never comes.
            reading.GetAwaiter().GetResult();
            Task.WhenAll(answering).GetAwaiter().GetResult();
        }

        _summary.Write(_surroundings.Error, _reader.Unit, stopped);
        return stopped ? ExitCode.Stopped
            : _summary.Errors > 0 || _summary.Unreadable > 0 || (_options.FailOnWarning && _summary.Warnings > 0) ? ExitCode.Findings
            : ExitCode.Clean;
    }

    private void Read()
    {
        Exception? failure = null;
        // What has come is answered before more is waited for: a program may send a line and wait for its record.
        _source.Waiting = HandOver;
        try
        {
            while (!_surroundings.Stop.IsCancellationRequested && _reader.TryNext(out InputRecord record))
            {
                _gathered.Add(record);
                if (_gathered.Records.Count == RecordsPerBatch || _gathered.Size >= BytesPerBatch)
                {
                    HandOver();
                }
            }

            HandOver();
            _surroundings.Stop.ThrowIfCancellationRequested();
        }
        catch (Exception exception) when (exception is ChannelClosedException or OperationCanceledException)
        {
            // The writer failed and says so itself, or Ctrl-C came.
            _work.Writer.TryComplete();
            _order.Writer.TryComplete();
            throw;
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        _work.Writer.TryComplete(failure);
        _order.Writer.TryComplete(failure);
    }

    private void HandOver()
    {
        if (_gathered.Records.Count == 0)
        {
            return;
        }

        Batch batch = _gathered;
        _gathered = new Batch();
        _order.Writer.WriteAsync(batch).AsTask().GetAwaiter().GetResult();
        _work.Writer.WriteAsync(batch).AsTask().GetAwaiter().GetResult();
    }

    private async Task WorkAsync()
    {
        BatchAnswerer answerer = new(_reader, _options);
        while (await WaitAsync().ConfigureAwait(false))
        {
            while (_work.Reader.TryRead(out Batch? batch))
            {
                try
                {
                    answerer.Answer(batch);
                    batch.Done.SetResult();
                }
                catch (Exception exception)
                {
                    batch.Done.SetException(exception);
                }
            }
        }
    }

    private async Task<bool> WaitAsync()
    {
        try
        {
            return await _work.Reader.WaitToReadAsync().ConfigureAwait(false);
        }
        catch (Exception)
        {
            // The input failed: the reader of the order reports it.
            return false;
        }
    }

    private async Task WriteAsync(Stream output)
    {
        if (_options.Form == OutputForm.Csv)
        {
            output.Write(CsvFindings.Header(_reader.HasElements, _options.Groups));
        }

        ParquetFindings? parquet = _options.Form == OutputForm.Parquet ? await ParquetFindings.CreateAsync(output, _reader.HasElements, _options.Groups).ConfigureAwait(false) : null;
        ProgressLine progress = new(_surroundings, _reader.Unit);
        await foreach (Batch batch in _order.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            await batch.Done.Task.ConfigureAwait(false);
            output.Write(batch.Answer.WrittenSpan);
            if (parquet is not null)
            {
                await parquet.AddAsync(batch.Rows).ConfigureAwait(false);
            }

            _summary.Add(batch.Summary);
            progress.Show(_summary.Records, _source.Progress is { Length: > 0 } bytes ? (double)bytes.Read / bytes.Length : null);
            if (!_order.Reader.TryPeek(out _))
            {
                output.Flush();
            }

            batch.Records.ForEach(record => record.Release());
        }

        progress.Clear();
        if (parquet is not null)
        {
            await parquet.DisposeAsync().ConfigureAwait(false);
        }

        output.Flush();
    }
}
