using System.CommandLine;
using System.Text;
using IcdCoding.Claims;
using IcdCoding.Cli.Output;
using IcdCoding.Cli.Streams;
using IcdCoding.Documentation;

namespace IcdCoding.Cli.Commands;

/// <summary><c>icd review</c>: what the chart says, and does not say, for the diagnoses of a claim.</summary>
internal static class ReviewCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        Argument<string[]> codes = new("codes") { Arity = ArgumentArity.ZeroOrMore, Description = "Diagnosis codes in sequence, in place of --claim." };
        Option<string?> evidence = new("--evidence") { Description = "What the chart holds, as JSON; - is standard input.", HelpName = "file" };
        Option<string?> claim = new("--claim") { Description = "The claim, a JSON object as in a stream of icd validate; - is standard input.", HelpName = "file" };
        Option<string?> date = Options.Date();
        Option<string?> setting = Options.Setting("where the claim does not say");
        Option<string?> profile = Options.Profile();
        Option<string?> acknowledgements = Options.Acknowledgements();
        Option<string[]> policies = Options.Policies();
        Option<string?> failOn = Options.FailOn();
        Option<string?> format = Options.Format("text or json");
        Command command = new("review", "Compare the chart with a claim: what supports each code, what is missing, which other code is supported.")
        {
            codes, claim, evidence, date, setting, profile, acknowledgements, policies, failOn, format,
        };
        command.SetAction(parsed =>
        {
            string form = CommandInput.Choice(parsed.GetValue(format), "--format", "text", "json");
            bool failOnWarning = CommandInput.FailsOnWarning(parsed.GetValue(failOn));
            string? chart = parsed.GetValue(evidence);
            string[] words = CommandInput.Words(parsed.GetValue(codes));
            string? source = parsed.GetValue(claim);
            if (words.Length == 0 == source is null)
            {
                throw new UsageException("Name the claim with --claim FILE, or its codes, and not both.");
            }

            if (chart == "-" && source == "-")
            {
                throw new UsageException("--evidence and --claim cannot both be standard input.");
            }

            CareSetting care = CommandInput.Setting(parsed.GetValue(setting));
            DateOnly? day = parsed.GetValue(date) is { } text ? CommandInput.Date(text, "--date") : null;
            Claim asked = source is null
                ? new Claim { DateOfService = day ?? surroundings.Today, Setting = care, Diagnoses = [.. words.Select(Diagnosis.FromText)] }
                : ReadClaim(Read(source, "--claim", surroundings), source, new StreamDefaults(day, care));
            if (chart is null == asked.Documentation is null)
            {
                throw new UsageException(chart is null ? "Name the chart with --evidence FILE, or write it into the claim as \"evidence\"." : "The claim has its own \"evidence\": leave out --evidence.");
            }

            DocumentationReview review = DocumentationReview.Of(
                asked,
                chart is null ? asked.Documentation! : ReadEvidence(Read(chart, "--evidence", surroundings), chart),
                ValidatorInput.Validator(parsed.GetValue(profile), parsed.GetValue(acknowledgements), parsed.GetValue(policies) ?? []));
            using StreamWriter writer = surroundings.Text();
            if (form == "json")
            {
                writer.WriteLine(review.ToJson());
            }
            else
            {
                new ReviewText(writer, surroundings.OutputIsTerminal).Write(review);
            }

            return ExitCode.Of(review.Report, failOnWarning);
        });
        return command;
    }

    private static string Read(string path, string option, Surroundings surroundings)
    {
        if (path != "-")
        {
            return ValidatorInput.ReadText(path, option, "a file of JSON");
        }

        using StreamReader reader = new(surroundings.Input, Encoding.UTF8, leaveOpen: true);
        return reader.ReadToEnd();
    }

    private static Claim ReadClaim(string json, string source, StreamDefaults defaults)
    {
        try
        {
            return JsonClaimReader.Read(Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF')), defaults);
        }
        catch (UnreadableClaimException exception)
        {
            throw new UsageException($"--claim {source}: {exception.Message}.");
        }
    }

    private static DocumentationEvidence ReadEvidence(string json, string source)
    {
        try
        {
            return DocumentationEvidence.Parse(json.TrimStart('\uFEFF'));
        }
        catch (FormatException exception)
        {
            throw new UsageException($"--evidence {source}: {exception.Message}");
        }
    }
}
