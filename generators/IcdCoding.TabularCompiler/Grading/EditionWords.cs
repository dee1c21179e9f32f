using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Notes;

namespace IcdCoding.TabularCompiler.Grading;

/// <summary>The words of an edition, from its order file and its Tabular List.</summary>
internal sealed class EditionWords(Edition edition, Dictionary<string, IReadOnlyDictionary<string, List<string>>> notes) : ITargetWords
{
    public IEditionCodes Codes => edition;

    public IReadOnlyList<(string First, string Last, string Title)> Outline { get; } =
        [.. edition.Chapters.Concat(edition.SectionRanges).Select(range => (range.First, range.Last, range.Node.Title))];

    public string Title(string undotted) => edition.Entries[edition.Position(undotted)].Title;

    public IReadOnlyList<string> Terms(string undotted) => notes.TryGetValue(CodeText.Dotted(undotted), out IReadOnlyDictionary<string, List<string>>? kinds)
        ? [.. kinds.GetValueOrDefault("includes", []), .. kinds.GetValueOrDefault("inclusion-term", [])]
        : [];
}
