using IcdCoding.Rules;

namespace IcdCoding.Pages;

/// <summary>The words that pages use for values of the library.</summary>
internal static class PageWords
{
    internal static string Kind(NoteKind kind) => kind switch
    {
        NoteKind.Includes => "Includes",
        NoteKind.InclusionTerm => "Inclusion terms",
        NoteKind.Excludes1 => "Excludes1: never code together",
        NoteKind.Excludes2 => "Excludes2: not included here, both may be coded",
        NoteKind.CodeFirst => "Code first",
        NoteKind.UseAdditional => "Use additional code",
        NoteKind.CodeAlso => "Code also",
        NoteKind.SeventhCharacter => "7th character",
        _ => "Note",
    };

    internal static string Status(CodeGuide page) => page.Status switch
    {
        DiagnosisStatus.Billable => "Billable",
        DiagnosisStatus.Header => "Header, not billable",
        _ => page.Entry.Edition.Index < page.Edition.Index ? "Retired" : "Not yet in force",
    };

    internal static string Side(Laterality side) => side switch
    {
        Laterality.Right => "right",
        Laterality.Left => "left",
        Laterality.Bilateral => "both sides",
        _ => "side not documented",
    };

    /// <summary>A range as notes write it: <c>S71.-</c> and <c>M79.1-</c> for a code with all below it.</summary>
    internal static string Range(ExcludedRange range) =>
        range.First == range.Last ? range.First.ToString()
        : !range.Last.StartsWith(range.First) ? $"{range.First}-{range.Last}"
        : range.First == range.First.Category ? $"{range.First}.-"
        : $"{range.First}-";

    /// <summary>The first items and how many more there are.</summary>
    internal static string Some(IEnumerable<string> items, int shown)
    {
        List<string> all = [.. items];
        return all.Count <= shown ? string.Join(", ", all) : $"{string.Join(", ", all.Take(shown))} and {all.Count - shown} more";
    }
}
