using IcdCoding.Tables;

namespace IcdCoding;

/// <summary>A code that a search found, and the text in which it was found.</summary>
public sealed class CodeMatch
{
    private readonly int _note;

    /// <param name="entry">The code.</param>
    /// <param name="matchedText">What of it holds the words.</param>
    /// <param name="note">The line that holds the words, where it is a term or an "Includes" line.</param>
    internal CodeMatch(CodeEntry entry, MatchedText matchedText, int note)
    {
        Entry = entry;
        MatchedText = matchedText;
        _note = note;
    }

    /// <summary>The code.</summary>
    public CodeEntry Entry { get; }

    /// <summary>What of the code holds the words.</summary>
    public MatchedText MatchedText { get; }

    /// <summary>The text that holds the words, as printed: the code itself, its title, an inclusion term or an "Includes" line.</summary>
    public string Text => MatchedText switch
    {
        MatchedText.Code => Entry.Code.ToString(),
        MatchedText.Title => Entry.Title,
        _ => NoteTable.Text(_note),
    };

    /// <summary>The code and its title.</summary>
    public override string ToString() => $"{Entry.Code} {Entry.Title}";
}
