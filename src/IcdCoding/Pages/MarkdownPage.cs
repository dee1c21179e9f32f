using System.Text;

namespace IcdCoding.Pages;

/// <summary>A page as Markdown.</summary>
internal static class MarkdownPage
{
    private const string Special = "\\`*_{}[]<>#|";

    internal static string Render(PageContent content)
    {
        StringBuilder text = new();
        text.Append("# ").Append(Escape($"{content.Page.Code} {content.Page.Entry.Title}")).Append("\n\n| | |\n| --- | --- |\n");
        foreach (PageFact fact in content.Facts)
        {
            text.Append("| ").Append(fact.Name).Append(" | ").Append(Escape(fact.Value)).Append(" |\n");
        }

        foreach (PageSection section in content.Sections)
        {
            text.Append("\n## ").Append(section.Heading).Append('\n');
            if (section.Lead.Length > 0)
            {
                text.Append('\n').Append(Escape(section.Lead)).Append('\n');
            }

            foreach (PageGroup group in section.Groups)
            {
                text.Append(group.Heading.Length > 0 ? $"\n### {Escape(group.Heading)}\n\n" : "\n");
                foreach (PageItem item in group.Items)
                {
                    text.Append("- ");
                    if (item.Label.Length > 0)
                    {
                        text.Append("**").Append(Escape(item.Label)).Append("** ");
                    }

                    text.Append(Escape(item.Text));
                    if (item.Basis.Length > 0)
                    {
                        text.Append(" *(").Append(Escape(item.Basis)).Append(")*");
                    }

                    text.Append('\n');
                }
            }
        }

        return text.ToString();
    }

    private static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char character in text)
        {
            escaped.Append(Special.IndexOf(character) >= 0 ? "\\" : "").Append(character is '\r' or '\n' ? ' ' : character);
        }

        return escaped.ToString();
    }
}
