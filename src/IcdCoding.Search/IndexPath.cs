using System.Text;

namespace IcdCoding.Search;

/// <summary>A path of the official index that leads to a code.</summary>
public sealed class IndexPath
{
    internal IndexPath(SearchIndex index, int line, IcdCode code, bool isOpen)
    {
        Table = (IndexTable)index.LineByte(line, IndexLayout.LineTable);
        Code = code;
        NeedsMoreCharacters = isOpen;
        IsMapped = index.LineByte(line, IndexLayout.LineEnded) != 0;
        Text = TextOf(index, line);
        int see = index.LineInt(line, IndexLayout.LineSee);
        See = see >= 0 && index.LineCode(line)[0] == ' ' ? TextOf(index, see) : null;
    }

    /// <summary>The part of the index.</summary>
    public IndexTable Table { get; }

    /// <summary>The terms from the main term down, each with its nonessential modifiers: <c>Weak, weakening, weakness (generalized) &gt; muscle</c>.</summary>
    public string Text { get; }

    /// <summary>Where the path has a cross reference instead of a code: the path that it leads to; else null.</summary>
    public string? See { get; }

    /// <summary>The code that the path leads to; a header where the index leaves characters open.</summary>
    public IcdCode Code { get; }

    /// <summary>Whether the index says by a dash that the code needs more characters.</summary>
    public bool NeedsMoreCharacters { get; }

    /// <summary>Whether the code that is printed has ended since: <see cref="Code"/> is its one replacement, or the header that it has become.</summary>
    public bool IsMapped { get; }

    /// <summary>The path, the cross reference, and the code.</summary>
    public override string ToString() => $"{Text}{(See is null ? "" : $" (see {See})")}: {Code}{(NeedsMoreCharacters ? "-" : "")}";

    internal static string TextOf(SearchIndex index, int line)
    {
        StringBuilder text = new();
        Append(text, index, line);
        return text.ToString();
    }

    private static void Append(StringBuilder text, SearchIndex index, int line)
    {
        if (index.LineInt(line, IndexLayout.LineParent) is >= 0 and int parent)
        {
            Append(text, index, parent);
            text.Append(" > ");
        }

        text.Append(index.Pooled(index.LineInt(line, IndexLayout.LineTerm)));
        if (index.LineInt(line, IndexLayout.LineModifiers) is >= 0 and int modifiers)
        {
            text.Append(' ').Append(index.Pooled(modifiers));
        }
    }
}
