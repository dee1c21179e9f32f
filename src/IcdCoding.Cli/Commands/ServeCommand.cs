using System.CommandLine;
using IcdCoding.Claims;
using IcdCoding.Cli.Serving;
using IcdCoding.Cli.Streams;

namespace IcdCoding.Cli.Commands;

/// <summary><c>icd serve</c>: the code pages and a JSON interface for this machine.</summary>
internal static class ServeCommand
{
    internal const int DefaultPort = 5110;

    internal static Command Create(Surroundings surroundings)
    {
        Option<int> port = new("--port") { Description = $"Port on 127.0.0.1; 0 takes a free one. Default: {DefaultPort}.", HelpName = "port", DefaultValueFactory = _ => DefaultPort };
        Option<string?> date = new("--date") { Description = "Date of service, 2026-11-23, where a question names none. Default: today; a claim has to name its own.", HelpName = "date" };
        Option<string?> setting = Options.Setting("for claims without one");
        Option<string?> profile = Options.Profile();
        Option<string?> acknowledgements = Options.Acknowledgements();
        Option<string[]> policies = Options.Policies();
        Command command = new("serve", "Code pages and a JSON interface over HTTP, for this machine only; Ctrl-C stops.") { port, date, setting, profile, acknowledgements, policies };
        command.SetAction(parsed =>
        {
            int number = parsed.GetValue(port);
            if (number is < 0 or > ushort.MaxValue)
            {
                throw new UsageException($"--port is {number}: name 0 to {ushort.MaxValue}.");
            }

            DateOnly? day = parsed.GetValue(date) is { } text ? CommandInput.Date(text, "--date") : null;
            CommandInput.Edition(parsed.GetValue(date), surroundings.Today);
            ClaimValidator validator = ValidatorInput.Validator(parsed.GetValue(profile), parsed.GetValue(acknowledgements), parsed.GetValue(policies) ?? []);
            Answers answers = new(() => day ?? surroundings.Today, new StreamDefaults(day, CommandInput.Setting(parsed.GetValue(setting))), validator);
            return IcdServer.Run(answers, number, surroundings);
        });
        return command;
    }
}
