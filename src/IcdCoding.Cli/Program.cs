using IcdCoding.Cli;

using SignalStop stop = new();
return IcdApp.Run(args, Surroundings.OfProcess(stop.Token));
