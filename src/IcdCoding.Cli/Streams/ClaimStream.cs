using System.Buffers;
using System.Threading.Channels;

namespace IcdCoding.Cli.Streams;

/// <summary>
/// Validates a stream of claims on all cores: one reader cuts lines into batches, workers answer batches, one writer puts the
/// answers in the order of the input. Only so many batches are under way that memory stays bounded.
/// </summary>
internal sealed class ClaimStream
{
    private const int LinesPerBatch = 256;
    private const int BytesPerBatch = 1 << 20;
    private const int BatchesPerWorker = 4;

    private readonly StreamOptions _options;
    private readonly Surroundings _surroundings;
    private readonly StreamSummary _summary = new();

    private ClaimStream(StreamOptions options, Surroundings surroundings)
    {
        _options = options;
        _surroundings = surroundings;
    }

    internal static int Run(StreamOptions options, Surroundings surroundings) => new ClaimStream(options, surroundings).Run();

    private int Run()
    {
        using Stream input = _options.Input == "-" ? _surroundings.Input : File.OpenRead(_options.Input);
        LineReader lines = new(input);
        CsvClaimReader? csv = null;
        if (_options.CsvInput)
        {
            if (!lines.TryRead(out InputLine header) || header.IsTooLong)
            {
                throw new UsageException($"'{_options.Input}' has no header line.");
            }

            csv = new CsvClaimReader(header.Bytes, _options.Defaults);
        }

        if (_options.Output == "-")
        {
            return Answer(lines, csv, _surroundings.Output);
        }

        // Written beside its place and moved there when whole, so that no reader sees half a file and the input may have the same name.
        string temporary = _options.Output + ".partial";
        int exitCode;
        using (FileStream output = File.Create(temporary))
        {
            exitCode = Answer(lines, csv, output);
        }

        File.Move(temporary, _options.Output, overwrite: true);
        return exitCode;
    }

    private int Answer(LineReader lines, CsvClaimReader? csv, Stream output)
    {
        int workers = Environment.ProcessorCount;
        Channel<Batch> work = Channel.CreateBounded<Batch>(workers * BatchesPerWorker);
        Channel<Batch> order = Channel.CreateBounded<Batch>(workers * BatchesPerWorker);
        using CancellationTokenRegistration stop = _surroundings.Stop.Register(() => order.Writer.TryComplete());
        Task reading = Task.Run(() => ReadAsync(lines, work.Writer, order.Writer));
        Task[] answering = [.. Enumerable.Range(0, workers).Select(_ => Task.Run(() => WorkAsync(work.Reader, csv)))];
        try
        {
            WriteAsync(order.Reader, output).GetAwaiter().GetResult();
        }
        catch
        {
            // The output is gone: nobody takes batches any more, so whoever waits to hand one over has to be freed.
            work.Writer.TryComplete();
            order.Writer.TryComplete();
            throw;
        }

        if (!_surroundings.Stop.IsCancellationRequested)
        {
            // After Ctrl-C the reader may wait for input that never comes.
            reading.GetAwaiter().GetResult();
            Task.WhenAll(answering).GetAwaiter().GetResult();
        }

        _summary.Write(_surroundings.Error, _surroundings.Stop.IsCancellationRequested);
        return _summary.Errors > 0 || _summary.Unreadable > 0 || (_options.FailOnWarning && _summary.Warnings > 0) ? ExitCode.Findings : ExitCode.Clean;
    }

    private async Task ReadAsync(LineReader lines, ChannelWriter<Batch> work, ChannelWriter<Batch> order)
    {
        Exception? failure = null;
        try
        {
            bool more = true;
            while (more && !_surroundings.Stop.IsCancellationRequested)
            {
                Batch batch = new();
                int bytes = 0;
                // What has come is answered before more is waited for: a program may send a line and wait for its record.
                while (batch.Lines.Count < LinesPerBatch && bytes < BytesPerBatch && (batch.Lines.Count == 0 || lines.HasLine) && (more = lines.TryRead(out InputLine line)))
                {
                    batch.Lines.Add(line);
                    bytes += Math.Max(line.Length, 0);
                }

                if (batch.Lines.Count > 0)
                {
                    await order.WriteAsync(batch).ConfigureAwait(false);
                    await work.WriteAsync(batch).ConfigureAwait(false);
                }
            }
        }
        catch (ChannelClosedException)
        {
            // The writer failed and says so itself, or Ctrl-C came.
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        work.TryComplete(failure);
        order.TryComplete(failure);
    }

    private async Task WorkAsync(ChannelReader<Batch> work, CsvClaimReader? csv)
    {
        BatchAnswerer answerer = new(csv, _options);
        while (await WaitAsync(work).ConfigureAwait(false))
        {
            while (work.TryRead(out Batch? batch))
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

    private static async Task<bool> WaitAsync(ChannelReader<Batch> work)
    {
        try
        {
            return await work.WaitToReadAsync().ConfigureAwait(false);
        }
        catch (Exception)
        {
            // The input failed: the reader of the order reports it.
            return false;
        }
    }

    private async Task WriteAsync(ChannelReader<Batch> order, Stream output)
    {
        if (_options.Form == OutputForm.Csv)
        {
            output.Write(CsvFindings.Header(_options.Groups));
        }

        ParquetFindings? parquet = _options.Form == OutputForm.Parquet ? await ParquetFindings.CreateAsync(output, _options.Groups).ConfigureAwait(false) : null;
        ProgressLine progress = new(_surroundings);
        await foreach (Batch batch in order.ReadAllAsync().ConfigureAwait(false))
        {
            await batch.Done.Task.ConfigureAwait(false);
            output.Write(batch.Answer.WrittenSpan);
            if (parquet is not null)
            {
                await parquet.AddAsync(batch.Rows).ConfigureAwait(false);
            }

            _summary.Add(batch.Summary);
            progress.Show(_summary.Lines);
            if (!order.TryPeek(out _))
            {
                output.Flush();
            }

            foreach (InputLine line in batch.Lines)
            {
                if (line.Buffer.Length > 0)
                {
                    ArrayPool<byte>.Shared.Return(line.Buffer);
                }
            }
        }

        progress.Clear();
        if (parquet is not null)
        {
            await parquet.DisposeAsync().ConfigureAwait(false);
        }

        output.Flush();
    }
}
