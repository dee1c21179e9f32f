namespace IcdCoding;

/// <summary>A code that a search found, and the text in which it was found.</summary>
public sealed class CodeMatch
{
    internal CodeMatch(CodeEntry entry, MatchedText matchedText, string text)
    {
        Entry = entry;
        MatchedText = matchedText;
        Text = text;
    }

    /// <summary>The code.</summary>
    public CodeEntry Entry { get; }

    /// <summary>What of the code holds the words.</summary>
    public MatchedText MatchedText { get; }

    /// <summary>The text that holds the words, as printed: the code itself, its title, an inclusion term or an "Includes" line.</summary>
    public string Text { get; }

    /// <summary>The code and its title.</summary>
    public override string ToString() => $"{Entry.Code} {Entry.Title}";
}
