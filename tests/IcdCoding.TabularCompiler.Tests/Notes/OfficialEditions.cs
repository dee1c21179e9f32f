using System.Collections.Concurrent;
using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Tests.Notes;

/// <summary>Editions read from the official files, each once; tests are skipped where the files are absent.</summary>
internal static class OfficialEditions
{
    private static readonly ConcurrentDictionary<string, Lazy<Edition>> Read = new(StringComparer.Ordinal);

    public static Edition Of(string name)
    {
        string files = Repository.OfficialFiles;
        return Read.GetOrAdd(name, n => new Lazy<Edition>(() => EditionReader.Read(files, EditionDeclarations.All.Single(d => d.Name == n)))).Value;
    }

    /// <summary>Owner as the notes table names it, kind and lines, of a whole edition.</summary>
    public static IEnumerable<(string Owner, string Kind, IReadOnlyList<string> Lines)> Notes(Edition edition) =>
        edition.List.Chapters.SelectMany(chapter => NotesOf(chapter, "Chapter " + chapter.Name));

    private static IEnumerable<(string Owner, string Kind, IReadOnlyList<string> Lines)> NotesOf(TabularNode node, string owner) =>
        node.Notes.Select(n => (owner, n.Key, (IReadOnlyList<string>)n.Value)).Concat(node.Children.SelectMany(child => NotesOf(child, child.Name)));
}
