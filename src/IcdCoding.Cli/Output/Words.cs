using IcdCoding.Claims;
using IcdCoding.Search;

namespace IcdCoding.Cli.Output;

/// <summary>Values of the library in the words of the command line's text and JSON.</summary>
internal static class Words
{
    /// <summary>A diagnosis as sent, fit for a terminal: at most 20 characters of a text that is no code, none of them a control character.</summary>
    internal static string Printable(string text) => string.Concat(text.Length > 20 ? text.AsSpan(0, 20) : text, text.Length > 20 ? "…" : "") is var shown && shown.Any(char.IsControl)
        ? new string([.. shown.Select(character => char.IsControl(character) ? '\uFFFD' : character)])
        : shown;

    internal static string Provenance(NotesProvenance provenance) => provenance switch
    {
        NotesProvenance.Official => "official",
        NotesProvenance.Reconstructed => "reconstructed",
        NotesProvenance.CarriedForward => "carried-forward",
        _ => "unavailable",
    };

    internal static string Severity(Severity severity) => severity switch
    {
        IcdCoding.Severity.Error => "error",
        IcdCoding.Severity.Warning => "warning",
        IcdCoding.Severity.Info => "info",
        _ => "off",
    };

    internal static string Kind(NoteKind kind) => kind switch
    {
        NoteKind.Includes => "includes",
        NoteKind.InclusionTerm => "inclusion-term",
        NoteKind.Excludes1 => "excludes1",
        NoteKind.Excludes2 => "excludes2",
        NoteKind.CodeFirst => "code-first",
        NoteKind.UseAdditional => "use-additional",
        NoteKind.CodeAlso => "code-also",
        NoteKind.SeventhCharacter => "seventh-character",
        _ => "note",
    };

    internal static string Class(NoteClass noteClass) => noteClass switch
    {
        NoteClass.Codes => "codes",
        NoteClass.Conditional => "conditional",
        NoteClass.Heading => "heading",
        _ => "prose",
    };

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

    /// <summary>The provenance, and what it means to the reader.</summary>
    internal static string ProvenanceExplained(NotesProvenance provenance) => provenance switch
    {
        NotesProvenance.Reconstructed => "reconstructed (an official list with the official changes since, applied by program)",
        NotesProvenance.CarriedForward => "carried forward (Excludes lines are up to date, all others are those of the edition before)",
        _ => Provenance(provenance),
    };

    /// <summary>What a reminder is called where findings have their severity.</summary>
    internal const string Reminder = "reminder";

    internal static string Action(SuggestionAction action) => action switch
    {
        SuggestionAction.Replace => "replace",
        SuggestionAction.Remove => "remove",
        SuggestionAction.Reorder => "reorder",
        SuggestionAction.Acknowledge => "acknowledge",
        _ => "add",
    };
}
