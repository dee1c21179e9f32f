using System.Net;
using System.Text;
using IcdCoding.Rules;

namespace IcdCoding.Pages;

/// <summary>A page as HTML. Everything that is not written here is escaped.</summary>
internal static class HtmlPage
{
    private const int MinCodeLength = 3;
    private const int MaxCodeLength = 8;

    internal static string Render(PageContent content, PageLinks links)
    {
        CodeGuide page = content.Page;
        StringBuilder html = new(16_384);
        Begin(html, $"{page.Code} {page.Entry.Title}", links);
        html.Append("<header>\n<h1><span class=\"code\">").Append(page.Code).Append("</span> <span>").Append(Escape(page.Entry.Title)).Append("</span></h1>\n<p class=\"status ")
            .Append(page.Status switch { DiagnosisStatus.Billable => "billable", DiagnosisStatus.Header => "header", _ => "retired" }).Append("\">").Append(Escape(PageWords.Status(page))).Append("</p>\n<dl class=\"facts\">\n");
        foreach (PageFact fact in content.Facts)
        {
            html.Append("<div><dt>").Append(Escape(fact.Name)).Append("</dt><dd>")
                .Append(links.Edition is not null && fact.File.Length > 0 ? $"<a href=\"{links.Root}{fact.File}\">{Escape(fact.Value)}</a>" : Linked(fact.Value, page.Code, links)).Append("</dd></div>\n");
        }

        html.Append("</dl>\n</header>\n<nav aria-label=\"On this page\"><ul>\n");
        foreach (PageSection section in content.Sections)
        {
            html.Append("<li><a href=\"#").Append(section.Id).Append("\">").Append(Escape(section.Heading)).Append("</a></li>\n");
        }

        html.Append("</ul></nav>\n");
        foreach (PageSection section in content.Sections)
        {
            Section(html, section, page.Code, links);
        }

        html.Append("</main>\n</body>\n</html>\n");
        return html.ToString();
    }

    /// <summary>Everything up to the main part: head, link to the main part, and on a site the way home and the search.</summary>
    internal static void Begin(StringBuilder html, string title, PageLinks links)
    {
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(Escape(title)).Append("</title>\n");
        Style(html, links);
        html.Append("</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to content</a>\n");
        if (links.Edition is not null)
        {
            html.Append("<header class=\"site\"><a href=\"").Append(links.Root).Append("index.html\">ICD-10-CM</a> <form role=\"search\" action=\"").Append(links.Root)
                .Append("index.html\" method=\"get\"><label for=\"q\">Search codes</label> <input id=\"q\" name=\"q\" type=\"search\" autocomplete=\"off\"></form></header>\n");
        }

        html.Append("<main id=\"main\" tabindex=\"-1\">\n");
    }

    internal static string Escape(string text) => WebUtility.HtmlEncode(text);

    private static void Style(StringBuilder html, PageLinks links)
    {
        if (links.Edition is null)
        {
            html.Append("<style>\n").Append(PageStyle.Css).Append("</style>\n");
        }
        else
        {
            html.Append("<link rel=\"stylesheet\" href=\"").Append(links.Root).Append("style.css\">\n");
        }
    }

    private static void Section(StringBuilder html, PageSection section, IcdCode own, PageLinks links)
    {
        html.Append("<section id=\"").Append(section.Id).Append("\" aria-labelledby=\"").Append(section.Id).Append("-h\">\n<h2 id=\"").Append(section.Id).Append("-h\">")
            .Append(Escape(section.Heading)).Append("</h2>\n");
        if (section.Lead.Length > 0)
        {
            html.Append("<p>").Append(Linked(section.Lead, own, links)).Append("</p>\n");
        }

        foreach (PageGroup group in section.Groups)
        {
            if (group.Heading.Length > 0)
            {
                html.Append("<h3>").Append(Linked(group.Heading, own, links)).Append("</h3>\n");
            }

            html.Append("<ul>\n");
            foreach (PageItem item in group.Items)
            {
                html.Append("<li>");
                if (item.Label.Length > 0)
                {
                    html.Append("<strong>").Append(Linked(item.Label, own, links)).Append("</strong> ");
                }

                html.Append(Linked(item.Text, own, links));
                if (item.Basis.Length > 0)
                {
                    html.Append(" <small>").Append(Basis(item.Basis)).Append("</small>");
                }

                html.Append("</li>\n");
            }

            html.Append("</ul>\n");
        }

        html.Append("</section>\n");
    }

    /// <summary>What a line stands on; an address becomes a link.</summary>
    private static string Basis(string text)
    {
        int start = text.IndexOf("https://", StringComparison.Ordinal);
        if (start < 0)
        {
            return Escape(text);
        }

        int end = text.IndexOf("; ", start, StringComparison.Ordinal);
        string address = Escape(end < 0 ? text.Substring(start) : text.Substring(start, end - start));
        return $"{Escape(text.Substring(0, start))}<a href=\"{address}\" rel=\"noreferrer\">{address}</a>{(end < 0 ? "" : Escape(text.Substring(end)))}";
    }

    /// <summary>The text with links on codes that have a page of their own.</summary>
    private static string Linked(string text, IcdCode own, PageLinks links)
    {
        if (links.Edition is null)
        {
            return Escape(text);
        }

        StringBuilder html = new();
        int written = 0;
        for (int start = 0; start < text.Length; start++)
        {
            if (text[start] is < 'A' or > 'Z' || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
            {
                continue;
            }

            int end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))))
            {
                end++;
            }

            if (end - start is >= MinCodeLength and <= MaxCodeLength
                && IcdCode.TryParse(text.Substring(start, end - start), out IcdCode code) && code != own && links.To(code) is { } address)
            {
                html.Append(Escape(text.Substring(written, start - written))).Append("<a href=\"").Append(address).Append("\">").Append(Escape(text.Substring(start, end - start))).Append("</a>");
                written = end;
            }

            start = Math.Max(start, end - 1);
        }

        return html.Append(Escape(text.Substring(written))).ToString();
    }
}
