namespace IcdCoding.Cli.Inputs;

/// <summary>How messages quote what was sent: a chart's free text must not leak into a log.</summary>
internal static class InputText
{
    private const int MaxListed = 12;

    private static readonly string[] EmptyWords = ["NULL", "N/A", "#N/A", "NA", "NaN", "None", "\\N", "-"];

    /// <summary>At most 20 characters, none of them a control character.</summary>
    internal static string Shorten(string text) => Quoted.Shortened(text);

    /// <summary><c>a, b, c</c>, of many the first.</summary>
    internal static string List(IReadOnlyCollection<string> names) => Join([.. names.Select(Shorten)]);

    /// <summary>The same of what is fit to be shown as it is.</summary>
    internal static string Join(IReadOnlyCollection<string> parts) => parts.Count <= MaxListed
        ? string.Join(", ", parts)
        : $"{string.Join(", ", parts.Take(MaxListed))} and {parts.Count - MaxListed} more";

    /// <summary>A field without the blanks around it; null where it is empty or holds the word that an export writes for it.</summary>
    internal static string? Value(string? field)
    {
        string? text = field?.Trim();
        return string.IsNullOrEmpty(text) || Array.Exists(EmptyWords, word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase)) ? null : text;
    }
}
