using System.Text;

namespace IcdCoding.TabularCompiler.Edits;

/// <summary>Writes one table of <c>tabular-data</c>: comments, a header line and tab-separated rows, LF at every line's end.</summary>
internal sealed class TableText
{
    private readonly StringBuilder _text = new();

    public TableText(IEnumerable<string> comments, params string[] columns)
    {
        foreach (string comment in comments)
        {
            _text.Append("# ").Append(comment).Append('\n');
        }

        Row(columns);
    }

    public void Row(params string[] cells) => _text.AppendJoin('\t', cells).Append('\n');

    /// <summary>The code with its dot after the third character.</summary>
    public static string Dotted(string code) => code.Length > 3 ? string.Concat(code.AsSpan(0, 3), ".", code.AsSpan(3)) : code;

    public override string ToString() => _text.ToString();
}
