using IcdCoding.Tables;

namespace IcdCoding;

/// <summary>The lists and counterparts of an entry, made when first read. Threads may make one twice; they make the same.</summary>
internal sealed class EntryFacts(CodeEntry entry)
{
    private readonly Icd10CmEdition _edition = entry.Edition;
    private readonly int _row = entry.Row;
    private IReadOnlyList<CodeEntry>? _children;
    private IReadOnlyList<CodeEntry>? _descendants;
    private IReadOnlyList<CodeEntry>? _ancestors;
    private IReadOnlyList<CodeEntry>? _siblings;
    private IReadOnlyList<string>? _inclusionTerms;
    private IReadOnlyList<string>? _includes;
    private IReadOnlyList<NoteReference>? _notes;
    private IReadOnlyList<NoteReference>? _notesInEffect;
    private IReadOnlyList<NoteReference>? _excludedBy;
    private IReadOnlyList<SeventhCharacter>? _seventhCharacters;
    private IReadOnlyList<IcdCode>? _replacedBy;
    private IReadOnlyList<IcdCode>? _replaces;
    private IReadOnlyList<IcdCode>? _splitOffTo;
    private IReadOnlyList<IcdCode>? _splitOffFrom;
    private CodeLifetime? _lifetime;
    private Sides? _sides;

    internal IReadOnlyList<CodeEntry> Children => _children ??= CodeTree.Children(_edition, _row + 1, CodeTable.LastDescendant(_row));

    internal IReadOnlyList<CodeEntry> Descendants => _descendants ??= CodeTree.Held(_edition, _row + 1, CodeTable.LastDescendant(_row));

    internal IReadOnlyList<CodeEntry> Ancestors => _ancestors ??= AncestorsOf(entry);

    internal IReadOnlyList<CodeEntry> Siblings => _siblings ??= [.. (entry.Parent?.Children ?? CategoriesOfSection()).Where(other => other.Row != _row)];

    internal IReadOnlyList<string> InclusionTerms => _inclusionTerms ??= TextsOf(NoteKind.InclusionTerm);

    internal IReadOnlyList<string> Includes => _includes ??= TextsOf(NoteKind.Includes);

    internal IReadOnlyList<NoteReference> Notes => _notes ??= NoteReference.WrittenAt(_edition, NoteOwnerKind.Code, _row);

    internal IReadOnlyList<NoteReference> NotesInEffect => _notesInEffect ??= NotesThatReach();

    internal IReadOnlyList<NoteReference> ExcludedBy => _excludedBy ??= LinesThatName();

    internal IReadOnlyList<SeventhCharacter> SeventhCharacters => _seventhCharacters ??= CharactersTaken();

    internal IReadOnlyList<IcdCode> ReplacedBy => _replacedBy ??= Replacements.Successors(_row, ended: true);

    internal IReadOnlyList<IcdCode> SplitOffTo => _splitOffTo ??= Replacements.Successors(_row, ended: false);

    internal IReadOnlyList<IcdCode> Replaces => _replaces ??= Replacements.Predecessors(_row, ended: true);

    internal IReadOnlyList<IcdCode> SplitOffFrom => _splitOffFrom ??= Replacements.Predecessors(_row, ended: false);

    internal CodeLifetime Lifetime => _lifetime ??= new CodeLifetime(CodeTable.BillableMask(_row));

    internal Sides Sides => _sides ??= Sides.Of(entry);

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
