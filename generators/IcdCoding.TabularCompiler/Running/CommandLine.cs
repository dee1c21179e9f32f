namespace IcdCoding.TabularCompiler.Running;

/// <summary>What the maintainer asked for.</summary>
/// <param name="Command"><c>compile</c>, <c>check</c>, <c>report</c> or <c>help</c>.</param>
/// <param name="Source">The folder of official files.</param>
/// <param name="Output">The folder <c>tabular-data</c>.</param>
internal sealed record CommandLine(string Command, string Source, string Output)
{
    public const string Compile = "compile", Check = "check", Report = "report", Help = "help";

    public const string Usage = """
        Compiles the official ICD-10-CM files to the tables of tabular-data.

        dotnet run --project generators/IcdCoding.TabularCompiler -- <command> [--source <folder>] [--output <folder>]

        compile    read every edition and write the tables; writes nothing when a file is missing, damaged or not understood
        --check    rebuild in memory and compare byte for byte; exit code 1 names the first file and line that differ
        report     print the oracle and the classes of notes by edition and kind; writes nothing

        --source   folder that holds editions, conversion, mce and poa (default: ../shared/data)
        --output   folder of the tables (default: tabular-data)

        Exit codes: 0 done or equal, 1 an error or a difference, 2 not a command line as above.
        """;

    /// <summary>Reads the arguments.</summary>
    /// <returns>The command line, or null with what is wrong in <paramref name="error"/>.</returns>
    public static CommandLine? Parse(IReadOnlyList<string> arguments, out string error)
    {
        string? command = null;
        string source = Path.Combine("..", "shared", "data");
        string output = "tabular-data";
        bool isCheck = false;
        for (int i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--check":
                    isCheck = true;
                    break;
                case "--help" or "-h":
                    command = Help;
                    break;
                case "--source" or "--output" when i + 1 == arguments.Count:
                    error = $"{arguments[i]} needs a folder.";
                    return null;
                case "--source":
                    source = arguments[++i];
                    break;
                case "--output":
                    output = arguments[++i];
                    break;
                case Compile or Report or Check when command is null:
                    command = arguments[i];
                    break;
                default:
                    error = $"\"{arguments[i]}\" is not expected here.";
                    return null;
            }
        }

        if (isCheck && command == Report)
        {
            error = "report and --check exclude each other.";
            return null;
        }

        error = "";
        return new CommandLine(command == Help ? Help : isCheck ? Check : command ?? Help, source, output);
    }
}
