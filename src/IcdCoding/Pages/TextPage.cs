using System.Text;

namespace IcdCoding.Pages;

/// <summary>A page as plain text.</summary>
internal static class TextPage
{
    private const int Width = 100;
    private const int FactWidth = 9;

    internal static string Render(PageContent content)
    {
        StringBuilder text = new();
        Wrap(text, "", $"{content.Page.Code}  {content.Page.Entry.Title}");
        foreach (PageFact fact in content.Facts)
        {
            Wrap(text, $"  {fact.Name.PadRight(FactWidth)} ", fact.Value);
        }

        foreach (PageSection section in content.Sections)
        {
            text.Append('\n').Append(section.Heading.ToUpperInvariant()).Append('\n');
            if (section.Lead.Length > 0)
            {
                Wrap(text, "", section.Lead);
            }

            foreach (PageGroup group in section.Groups)
            {
                if (group.Heading.Length > 0)
                {
                    Wrap(text, "  ", group.Heading);
                }

                foreach (PageItem item in group.Items)
                {
                    string label = item.Label.Length == 0 ? "" : item.Label + (item.Label.EndsWith("?", StringComparison.Ordinal) ? " " : "  ");
                    Wrap(text, "  - ", $"{label}{item.Text}{(item.Basis.Length == 0 ? "" : $" [{item.Basis}]")}");
                }
            }
        }

        return text.ToString();
    }

    /// <summary>Words on lines of at most 100 characters, those behind the first one indented; a longer word stands alone.</summary>
    private static void Wrap(StringBuilder text, string prefix, string words)
    {
        int column = prefix.Length;
        bool first = true;
        text.Append(prefix);
        foreach (string word in words.Split(' '))
        {
            if (!first && column + 1 + word.Length > Width)
            {
                text.Append('\n').Append(' ', prefix.Length);
                column = prefix.Length;
                first = true;
            }

            text.Append(first ? "" : " ").Append(word);
            column += word.Length + (first ? 0 : 1);
            first = false;
        }

        text.Append('\n');
    }
}
