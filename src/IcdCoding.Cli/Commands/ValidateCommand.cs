using System.CommandLine;
using System.Globalization;
using IcdCoding.Claims;
using IcdCoding.Cli.Inputs;
using IcdCoding.Cli.Output;
using IcdCoding.Cli.Output.Groups;
using IcdCoding.Cli.Streams;
using IcdCoding.Cli.Targets;

namespace IcdCoding.Cli.Commands;

/// <summary><c>icd validate</c>: one claim from the arguments, or a stream of claims.</summary>
internal static class ValidateCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        Argument<string[]> codes = new("codes") { Arity = ArgumentArity.ZeroOrMore, Description = "Diagnosis codes in sequence." };
        Option<string?> date = Options.Date();
        Option<string?> setting = Options.Setting("in a stream, for lines without one");
        Option<string?> sex = new("--sex") { Description = "f, m or u.", HelpName = "sex" };
        Option<string?> birthDate = new("--birth-date") { Description = "Date of birth.", HelpName = "date" };
        Option<string?> poa = new("--poa") { Description = "Present-on-admission indicators in sequence, comma-separated: Y,N,U,W,1.", HelpName = "list" };
        Option<string?> format = Options.Format("One claim: text, json or sarif; a stream: ndjson, csv or parquet, by default as --output is named");
        Option<string?> input = new("--input") { Description = "A stream of claims: JSON, one object a line or of any layout, CSV and its like with a header, Parquet, each also as gzip; - is standard input.", HelpName = "file" };
        Option<string?> inputFormat = new("--input-format") { Description = "ndjson, json, csv or parquet. Default: what the content shows, else the name.", HelpName = "format" };
        Option<string?> columns = new("--columns") { Description = "What columns of a table are: date=service_date,dx*=ICD_DGNS_CD*,none=ecode1.", HelpName = "list" };
        Option<string?> dates = new("--dates") { Description = "iso, or what comes first in dates with slashes: mdy or dmy. Default: iso.", HelpName = "order" };
        Option<string?> output = new("--output") { Description = "Where the findings go; - is standard output.", HelpName = "file" };
        Option<string?> profile = Options.Profile();
        Option<string?> acknowledgements = Options.Acknowledgements();
        Option<string[]> policies = Options.Policies();
        Option<string[]> lines = new("--line") { Description = "A service line and its diagnosis pointers, 97110:1,2; may be given several times.", HelpName = "line" };
        Option<string?> failOn = Options.FailOn();
        Option<string?> minSeverity = Options.MinSeverity();
        Option<bool> reminders = Options.Reminders();
        Option<bool> verbose = Options.Verbose();
        Option<bool> groups = Options.Groups();
        Command command = new("validate", "Validate a claim, or a stream of claims.")
        {
            codes, date, setting, sex, birthDate, poa, lines, profile, acknowledgements, policies, format, input, inputFormat, columns, dates, output, failOn, minSeverity, reminders, verbose, groups,
        };
        command.SetAction(parsed =>
        {
            string[] words = CommandInput.Words(parsed.GetValue(codes));
            if (words.FirstOrDefault(word => word.StartsWith("--", StringComparison.Ordinal)) is { } unknown)
            {
                throw new UsageException($"There is no option '{unknown}'. See icd validate --help.");
            }

            bool failOnWarning = CommandInput.FailsOnWarning(parsed.GetValue(failOn));
            Listing listing = CommandInput.Listing(parsed.GetValue(minSeverity), parsed.GetValue(reminders), parsed.GetValue(verbose));
            ClaimValidator validator = ValidatorInput.Validator(parsed.GetValue(profile), parsed.GetValue(acknowledgements), parsed.GetValue(policies) ?? []);
            if (parsed.GetValue(input) is { } source)
            {
                if (words.Length > 0)
                {
                    throw new UsageException($"Codes ('{Quoted.Shortened(words[0])}') and --input exclude each other.");
                }

                if (parsed.GetValue(sex) is not null || parsed.GetValue(birthDate) is not null || parsed.GetValue(poa) is not null || parsed.GetValue(lines) is { Length: > 0 })
                {
                    throw new UsageException("--sex, --birth-date, --poa and --line belong to one claim: in a stream each line says its own.");
                }

                StreamOptions options = new(
                    source,
                    parsed.GetValue(output) ?? "-",
                    Form(parsed.GetValue(format), parsed.GetValue(output)),
                    failOnWarning,
                    listing,
                    validator,
                    new StreamDefaults(
                        parsed.GetValue(date) is { } day ? CommandInput.Date(day, "--date") : null,
                        CommandInput.Setting(parsed.GetValue(setting))))
                {
                    Groups = parsed.GetValue(groups),
                    InputFormat = InputFormatOf(parsed.GetValue(inputFormat)),
                    Columns = parsed.GetValue(columns) is { } names ? ColumnNames.Parse(names) : ColumnNames.Known,
                    Dates = CommandInput.Choice(parsed.GetValue(dates), "--dates", "iso", "mdy", "dmy") switch { "mdy" => DateForm.Mdy, "dmy" => DateForm.Dmy, _ => DateForm.Unknown },
                };
                return ClaimStream.Run(options, surroundings);
            }

            if (parsed.GetValue(inputFormat) is not null || parsed.GetValue(columns) is not null || parsed.GetValue(dates) is not null)
            {
                throw new UsageException("--input-format, --columns and --dates belong to a stream: name it with --input.");
            }

            if (words.Length == 0)
            {
                throw new UsageException("Name the codes of a claim, or a stream with --input.");
            }

            Claim claim = new()
            {
                DateOfService = CommandInput.Date(parsed.GetValue(date), surroundings.Today),
                Setting = CommandInput.Setting(parsed.GetValue(setting)),
                Patient = new Patient
                {
                    Sex = CommandInput.Sex(parsed.GetValue(sex)),
                    BirthDate = parsed.GetValue(birthDate) is { } born ? CommandInput.Date(born, "--birth-date") : null,
                },
                Diagnoses = Diagnoses(words, parsed.GetValue(poa)),
                ServiceLines = [.. (parsed.GetValue(lines) ?? []).Select(ServiceLine)],
            };
            string file = parsed.GetValue(output) ?? "-";
            string byName = Path.GetExtension(file).ToLowerInvariant() switch { ".json" => "json", ".sarif" => "sarif", _ => "text" };
            string form = CommandInput.Choice(parsed.GetValue(format) ?? byName, "--format", "text", "json", "sarif");
            using OutputTarget target = OutputTarget.Open(file, surroundings);
            ClaimReport report = validator.Validate(claim);
            GroupedCodes? grouped = parsed.GetValue(groups) ? GroupedCodes.Of(claim) : null;
            using (StreamWriter writer = Surroundings.Text(target.Stream))
            {
                Write(report, grouped, form, writer, surroundings.OutputIsTerminal && file == "-", listing);
            }

            target.Commit();
            return ExitCode.Of(report, failOnWarning);
        });
        return command;
    }

    private static void Write(ClaimReport report, GroupedCodes? grouped, string form, StreamWriter writer, bool colours, Listing listing)
    {
        switch (form)
        {
            case "json":
                writer.WriteLine(JsonText.Line(json =>
                {
                    json.WriteStartObject();
                    ReportJson.WriteMembers(json, report, listing.Content);
                    if (grouped is not null)
                    {
                        GroupJson.WriteObject(json, "groups", grouped);
                    }

                    json.WriteEndObject();
                }));
                break;
            case "sarif" when grouped is not null:
                throw new UsageException("--groups is for text and json: SARIF holds findings alone.");
            case "sarif":
                writer.WriteLine(ReportSarif.Text(report, listing));
                break;
            default:
                new ReportText(writer, colours, listing).Write(report);
                if (grouped is not null)
                {
                    new GroupText(writer, colours).Write(grouped);
                }

                break;
        }
    }

    private static InputFormat? InputFormatOf(string? text) => text is null ? null : CommandInput.Choice(text, "--input-format", "ndjson", "json", "csv", "parquet") switch
    {
        "json" => InputFormat.Json,
        "csv" => InputFormat.Csv,
        "parquet" => InputFormat.Parquet,
        _ => InputFormat.Ndjson,
    };

    /// <summary>The form that is named, else that of the extension of the output.</summary>
    private static OutputForm Form(string? format, string? output)
    {
        string byName = Path.GetExtension(output ?? "").ToLowerInvariant() switch { ".csv" => "csv", ".parquet" => "parquet", _ => "ndjson" };
        return CommandInput.Choice(format ?? byName, "--format", "ndjson", "csv", "parquet") switch
        {
            "csv" => OutputForm.Csv,
            "parquet" => OutputForm.Parquet,
            _ => OutputForm.Ndjson,
        };
    }

    private static Diagnosis[] Diagnoses(string[] words, string? poa)
    {
        string[] indicators = poa?.Split(',') ?? [];
        if (indicators.Length > words.Length)
        {
            throw new UsageException($"--poa has {indicators.Length} indicators for {words.Length} diagnoses.");
        }

        return [.. words.Select((word, index) => Diagnosis.FromText(word).WithPoa(index < indicators.Length ? indicators[index] : null))];
    }

    /// <summary><c>97110:1,2</c>; pointers that are no places of the claim are a finding, not bad usage.</summary>
    private static ServiceLine ServiceLine(string text)
    {
        string[] parts = text.Split(':');
        List<int> pointers = [];
        foreach (string pointer in parts.Length == 2 ? parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries) : [])
        {
            pointers.Add(int.TryParse(pointer, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int place)
                ? place
                : throw new UsageException($"'{Quoted.Shortened(pointer)}' in --line {Quoted.Shortened(text)} is not a place of a diagnosis: write 97110:1,2."));
        }

        return parts.Length <= 2 && parts[0].Length > 0
            ? new ServiceLine { ProcedureCode = parts[0], DiagnosisPointers = pointers }
            : throw new UsageException($"'{Quoted.Shortened(text)}' is not a service line: write 97110:1,2.");
    }
}
