namespace IcdCoding.Generator.Pipeline;

/// <summary>Names of the incremental steps, for the tests that prove caching.</summary>
internal static class TrackingNames
{
    /// <summary>Followed by the kind of table.</summary>
    internal const string Parsed = "Parsed:";

    internal const string Editions = nameof(Editions);
    internal const string CodeFacts = nameof(CodeFacts);
    internal const string Codes = nameof(Codes);
    internal const string Outline = nameof(Outline);
    internal const string SeventhCharacters = nameof(SeventhCharacters);
    internal const string Replacements = nameof(Replacements);
    internal const string NoteFacts = nameof(NoteFacts);
    internal const string Notes = nameof(Notes);
    internal const string Rules = nameof(Rules);
    internal const string TitleAxes = nameof(TitleAxes);
    internal const string Guidance = nameof(Guidance);
    internal const string Traits = nameof(Traits);
    internal const string Groupings = nameof(Groupings);
    internal const string Mappings = nameof(Mappings);
}
