using System.CommandLine;
using IcdCoding.Cli.Commands;
using IcdCoding.Cli.Targets;

namespace IcdCoding.Cli;

/// <summary>The program: parses the command line and runs one command.</summary>
internal static class IcdApp
{
    internal static int Run(string[] args, Surroundings surroundings)
    {
        RootCommand root = new("ICD-10-CM on its date of service: facts of codes, Excludes1 conflicts, validation of claims.")
        {
            ValidateCommand.Create(surroundings),
            LookupCommand.Create(surroundings),
            SearchCommand.Create(surroundings),
            ConflictsCommand.Create(surroundings),
            EditionsCommand.Create(surroundings),
            DiffCommand.Create(surroundings),
            PageCommand.Create(surroundings),
            ServeCommand.Create(surroundings),
            ReviewCommand.Create(surroundings),
            GroupCommand.Create(surroundings),
            RulesCommand.Create(surroundings),
            ExplainCommand.Create(surroundings),
        };
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            // The last error names the word that is not understood. Without a command the library says that one is required; people want to see which there are.
            return Fail(surroundings, args.Length == 0 ? "A command is required: validate, lookup, search, conflicts, editions, diff, page, serve, review, group, rules or explain. See icd --help." : parsed.Errors[^1].Message);
        }

        try
        {
            using StreamWriter help = surroundings.Text();
            return parsed.Invoke(new InvocationConfiguration { Output = help, Error = surroundings.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (UsageException exception)
        {
            return Fail(surroundings, exception.Message);
        }
        catch (IOException exception)
        {
            return ClosedPipe.Is(exception) ? ExitCode.ClosedPipe : Fail(surroundings, exception.Message);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or InvalidDataException)
        {
            return Fail(surroundings, exception.Message);
        }
        catch (Exception exception)
        {
            surroundings.Error.WriteLine($"icd: {Fault.Describe(exception)}. Please report it with the command that led to it.");
            return ExitCode.Fault;
        }
    }

    private static int Fail(Surroundings surroundings, string message)
    {
        surroundings.Error.WriteLine($"icd: {message}");
        return ExitCode.BadUsage;
    }
}
