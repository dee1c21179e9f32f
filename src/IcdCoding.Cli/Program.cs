using IcdCoding.Cli;
using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl-C ends a stream after whole lines; the second ends the process.
    pressed.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};
return IcdApp.Run(args, Surroundings.OfProcess(stop.Token));
