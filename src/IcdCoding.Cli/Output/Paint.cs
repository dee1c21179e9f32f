namespace IcdCoding.Cli.Output;

/// <summary>Colour on a terminal, nothing elsewhere.</summary>
internal readonly struct Paint(bool terminal)
{
    internal string Bold(string text) => Wrap("1", text);

    internal string Faint(string text) => Wrap("2", text);

    internal string Underline(string text) => Wrap("4", text);

    internal string Of(Severity severity, string text) => Wrap(severity switch { Severity.Error => "1;31", Severity.Warning => "1;33", _ => "1;36" }, text);

    private string Wrap(string code, string text) => terminal ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
