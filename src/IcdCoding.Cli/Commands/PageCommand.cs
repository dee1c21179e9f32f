using System.CommandLine;
using IcdCoding.Cli.Sites;
using IcdCoding.Cli.Targets;
using IcdCoding.Pages;

namespace IcdCoding.Cli.Commands;

/// <summary><c>icd page</c>: everything about one code, or a site with the pages of all codes.</summary>
internal static class PageCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        Argument<string?> code = new("code") { Arity = ArgumentArity.ZeroOrOne, Description = "The code." };
        Option<string?> date = Options.Date();
        Option<string?> output = new("--output") { Description = "The file to write, whose extension decides the format (.html, .md, .json, .txt); with --all the folder.", HelpName = "path" };
        Option<string?> format = new("--format") { Description = "text, markdown, json or html. Default: by the extension of --output, else text.", HelpName = "format" };
        Option<bool> all = new("--all") { Description = "A static site with the pages of all codes of the edition, into the folder --output." };
        Command command = new("page", "The page of a code: documentation, procedures, pitfalls, notes, siblings, questions, sources.") { code, date, output, format, all };
        command.SetAction(parsed =>
        {
            string? target = parsed.GetValue(output), asked = parsed.GetValue(code);
            DateOnly day = CommandInput.Date(parsed.GetValue(date), surroundings.Today);
            CommandInput.Edition(parsed.GetValue(date), surroundings.Today);
            if (parsed.GetValue(all))
            {
                return asked is not null || parsed.GetValue(format) is not null
                    ? throw new UsageException("--all writes the HTML pages of all codes: leave out the code and --format.")
                    : SiteWriter.Write(CodeGuideSite.For(day, code => SearchCommand.IndexPaths(Icd10Cm.On(day), code)), target ?? throw new UsageException("--all needs a folder: --output FOLDER."), surroundings);
            }

            if (asked is null)
            {
                throw new UsageException("Name a code, or --all.");
            }

            string form = parsed.GetValue(format) is { } named ? CommandInput.Choice(named, "--format", "text", "markdown", "json", "html") : OfExtension(target);
            if (Page(CommandInput.Code(asked), day, surroundings.Error) is not { } page)
            {
                return ExitCode.Findings;
            }

            string text = form switch { "markdown" => page.ToMarkdown(), "json" => page.ToJson() + "\n", "html" => page.ToHtml(), _ => page.ToText() };
            using OutputTarget place = OutputTarget.Open(target ?? "-", surroundings);
            using (StreamWriter writer = Surroundings.Text(place.Stream))
            {
                writer.Write(text);
            }

            place.Commit();

            return ExitCode.Clean;
        });
        return command;
    }

    private static string OfExtension(string? path) => Path.GetExtension(path ?? "").ToLowerInvariant() switch
    {
        ".html" or ".htm" => "html",
        ".md" or ".markdown" => "markdown",
        ".json" => "json",
        "" or ".txt" => "text",
        var other => throw new UsageException($"'{other}' says no format: write .html, .md, .json or .txt, or name one with --format."),
    };

    private static CodeGuide? Page(IcdCode code, DateOnly date, TextWriter error)
    {
        try
        {
            return CodeGuide.For(code, date, SearchCommand.IndexPaths(Icd10Cm.On(date), code));
        }
        catch (KeyNotFoundException exception)
        {
            error.WriteLine($"icd: {exception.Message}");
            return null;
        }
    }
}
