using IcdCoding.Claims;
using IcdCoding.Search;

namespace IcdCoding.Cli.Output;

/// <summary>Words that the command line has for what the library has no value for.</summary>
internal static class Words
{
    internal static string Matched(MatchedBy matched) => matched switch
    {
        MatchedBy.Code => "code",
        MatchedBy.Title => "title",
        MatchedBy.InclusionTerm => "inclusion-term",
        MatchedBy.IndexPath => "index-path",
        MatchedBy.Abbreviation => "abbreviation",
        MatchedBy.LayWord => "lay-word",
        _ => "several-texts",
    };

    /// <summary>What a reminder is called where findings have their severity.</summary>
    internal const string Reminder = "reminder";

    /// <summary>A diagnosis as sent, fit for a terminal.</summary>
    internal static string Printable(string text) => Quoted.Shortened(text);

    internal static string Provenance(NotesProvenance provenance) => Vocabulary.Of(provenance);

    internal static string Severity(Severity severity) => Vocabulary.Of(severity);

    internal static string Kind(NoteKind kind) => Vocabulary.Of(kind);

    internal static string Class(NoteClass noteClass) => Vocabulary.Of(noteClass);

    internal static string Matched(MatchedText text) => text == MatchedText.Includes ? Vocabulary.Of(NoteKind.Includes) : Vocabulary.Of(text);

    internal static string ProvenanceExplained(NotesProvenance provenance) => Vocabulary.Explained(provenance);

    internal static string Action(SuggestionAction action) => Vocabulary.Of(action);
}
