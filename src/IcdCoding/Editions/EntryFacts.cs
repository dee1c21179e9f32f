using IcdCoding.Tables;

namespace IcdCoding;

/// <summary>The lists and counterparts of an entry, made when first read. Threads may make one twice; they make the same.</summary>
internal sealed class EntryFacts(CodeEntry entry)
{
    private readonly Icd10CmEdition _edition = entry.Edition;
    private readonly int _row = entry.Row;

    internal IReadOnlyList<CodeEntry> Children => field ??= CodeTree.Children(_edition, _row + 1, CodeTable.LastDescendant(_row));

    internal IReadOnlyList<CodeEntry> Descendants => field ??= CodeTree.Held(_edition, _row + 1, CodeTable.LastDescendant(_row));

    internal IReadOnlyList<CodeEntry> Ancestors => field ??= AncestorsOf(entry);

    internal IReadOnlyList<CodeEntry> Siblings => field ??= [.. (entry.Parent?.Children ?? CategoriesOfSection()).Where(other => other.Row != _row)];

    internal IReadOnlyList<string> InclusionTerms => field ??= TextsOf(NoteKind.InclusionTerm);

    internal IReadOnlyList<string> Includes => field ??= TextsOf(NoteKind.Includes);

    internal IReadOnlyList<NoteReference> Notes => field ??= NoteReference.WrittenAt(_edition, NoteOwnerKind.Code, _row);

    internal IReadOnlyList<NoteReference> NotesInEffect => field ??= NotesThatReach();

    internal IReadOnlyList<NoteReference> ExcludedBy => field ??= LinesThatName();

    internal IReadOnlyList<SeventhCharacter> SeventhCharacters => field ??= CharactersTaken();

    internal IReadOnlyList<IcdCode> ReplacedBy => field ??= Replacements.Successors(_row);

    internal IReadOnlyList<IcdCode> Replaces => field ??= Replacements.Predecessors(_row);

    internal CodeLifetime Lifetime => field ??= new CodeLifetime(CodeTable.BillableMask(_row));

    internal Sides Sides => field ??= Sides.Of(entry);

    private static IReadOnlyList<CodeEntry> AncestorsOf(CodeEntry entry)
    {
        List<CodeEntry> ancestors = [];
        for (CodeEntry? ancestor = entry.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            ancestors.Add(ancestor);
        }

        return ancestors.AsReadOnly();
    }

    private IReadOnlyList<CodeEntry> CategoriesOfSection()
    {
        int section = SectionTable.Find(_row, _edition.Index);
        return section < 0 ? [] : CodeTree.Children(_edition, SectionTable.FirstRow(section), SectionTable.LastRow(section));
    }

    private IReadOnlyList<string> TextsOf(NoteKind kind)
    {
        (int start, int end) = NoteTable.RangeOf(NoteOwnerKind.Code, _row);
        List<string> texts = [];
        for (int note = start; note < end; note++)
        {
            if (NoteTable.Kind(note) == kind && NoteTable.IsIn(note, _edition.Index))
            {
                texts.Add(NoteTable.Text(note));
            }
        }

        return texts.AsReadOnly();
    }

    private IReadOnlyList<NoteReference> NotesThatReach()
    {
        List<NoteReference> notes = [];
        foreach (int note in new NotesInEffect(_row, _edition.Index))
        {
            notes.Add(new NoteReference(_edition, note));
        }

        return notes.AsReadOnly();
    }

    private IReadOnlyList<NoteReference> LinesThatName()
    {
        List<NoteReference> notes = [];
        foreach (int note in ExcludesLines.Of(_edition.Index))
        {
            if (TargetTable.Contains(NoteTable.TargetSet(note), _row))
            {
                notes.Add(new NoteReference(_edition, note));
            }
        }

        return notes.AsReadOnly();
    }

    private IReadOnlyList<SeventhCharacter> CharactersTaken()
    {
        int definition = SeventhCharacterTable.DefinitionOf(_row, _edition.Index);
        List<SeventhCharacter> characters = [];
        for (int i = 0; definition >= 0 && i < SeventhCharacterTable.Count(definition); i++)
        {
            characters.Add(new SeventhCharacter(SeventhCharacterTable.Character(definition, i), SeventhCharacterTable.Meaning(definition, i)));
        }

        return characters.AsReadOnly();
    }
}
