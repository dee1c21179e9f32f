using System.CommandLine;
using System.Globalization;
using IcdCoding.Cli.Output.Groups;
using IcdCoding.Groupers;

namespace IcdCoding.Cli.Commands;

/// <summary><c>icd group</c>: what codes are grouped by, each answer with its version.</summary>
internal static class GroupCommand
{
    private const int YearStartMonth = 10;

    internal static Command Create(Surroundings surroundings)
    {
        Argument<string[]> codes = new("codes") { Arity = ArgumentArity.OneOrMore, Description = "Diagnosis codes of one patient." };
        Option<string?> date = Options.Date();
        Option<string?> year = new("--year") { Description = "Instead of a date: the first day of a fiscal year, whose diagnoses count for the payment year of the same number.", HelpName = "year" };
        Option<string?> models = new("--model") { Description = $"HCC models, comma-separated: {string.Join(", ", HccModelName.All)}, or all. Default: v28, v24 and rx-v08.", HelpName = "models" };
        Option<string?> sex = new("--sex") { Description = "f, m or u; decides the sex edits of HCC models.", HelpName = "sex" };
        Option<string?> birthDate = new("--birth-date") { Description = "Date of birth; decides the age edits of HCC models.", HelpName = "date" };
        Option<string?> format = Options.Format("text or json");
        Command command = new("group", "CC/MCC, HCC with hierarchies, CCSR, chronic, Elixhauser, POA exemption and ICD-9-CM equivalents of codes.")
        {
            codes, date, year, models, sex, birthDate, format,
        };
        command.SetAction(parsed =>
        {
            string form = CommandInput.Choice(parsed.GetValue(format), "--format", "text", "json");
            IcdCode[] asked = [.. CommandInput.Words(parsed.GetValue(codes)).Select(CommandInput.Code)];
            DateOnly day = Day(parsed.GetValue(date), parsed.GetValue(year), surroundings.Today);
            Icd10CmEdition edition = CommandInput.Edition(day);
            Groupings groupings = Groupings.On(day);
            int? age = parsed.GetValue(birthDate) is { } born ? groupings.HccAge(CommandInput.Date(born, "--birth-date")) : null;
            GroupedCodes grouped = new(groupings, edition, asked, HccModelName.Read(parsed.GetValue(models)), age, CommandInput.Sex(parsed.GetValue(sex)));
            using StreamWriter writer = surroundings.Text();
            if (form == "json")
            {
                writer.WriteLine(GroupJson.Text(grouped));
            }
            else
            {
                new GroupText(writer, surroundings.OutputIsTerminal).Write(grouped);
            }

            return asked.All(edition.Contains) ? ExitCode.Clean : ExitCode.Findings;
        });
        return command;
    }

    private static DateOnly Day(string? date, string? year, DateOnly today)
    {
        if (year is null)
        {
            return CommandInput.Date(date, today);
        }

        if (date is not null)
        {
            throw new UsageException("--date and --year exclude each other.");
        }

        int first = Icd10Cm.Editions[0].EffectiveFrom.Year + 1;
        return int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= first && number <= DateOnly.MaxValue.Year
            ? new DateOnly(number - 1, YearStartMonth, 1)
            : throw new UsageException($"'{(year.Length > 20 ? year[..20] : year)}' is not a fiscal year from {first} on.");
    }
}
