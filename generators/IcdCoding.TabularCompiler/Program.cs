return IcdCoding.TabularCompiler.Running.Application.Run(args, Console.Out, Console.Error);
