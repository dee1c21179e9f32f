using System.Globalization;
using System.Text;

namespace IcdCoding.Pages;

/// <summary>The pages of a site that are not about one code.</summary>
internal static class SitePages
{
    /// <summary>
    /// Finds codes by their beginning and titles by words. The list is a script, since a page from the file system may load scripts and nothing else; it is
    /// loaded when the search box is first used.
    /// </summary>
    private const string Script =
        """
        (function(){
        var box=document.getElementById('q'),list=document.getElementById('results'),count=document.getElementById('count'),rows=null,limit=200;
        function find(){
          var text=box.value.trim().toLowerCase();list.textContent='';
          if(!text){count.textContent='';return;}
          var code=text.replace(/\./g,''),words=text.split(/\s+/),found=0;
          for(var i=0;i<rows.length;i++){
            var row=rows[i],hit=row[3].indexOf(code)===0||words.every(function(word){return row[4].indexOf(word)>=0;});
            if(!hit)continue;
            if(++found<=limit){
              var item=document.createElement('li'),link=document.createElement('a');
              link.href=row[0].slice(0,3)+'/'+row[0]+'.html';link.textContent=row[0];
              item.appendChild(link);item.appendChild(document.createTextNode(' '+row[2]+(row[1]==='1'?'':' (header)')));list.appendChild(item);
            }
          }
          count.textContent=found===0?'No code found.':found+(found===1?' code':' codes')+(found>limit?', the first '+limit+' are listed':'');
        }
        function load(){
          if(rows){find();return;}
          if(window.icdLoading)return;
          window.icdLoading=true;count.textContent='Loading the list of codes…';
          var script=document.createElement('script');script.src='search.js';
          script.onload=function(){rows=window.icdCodes.split('\n').map(function(line){var row=line.split('\t');row[3]=row[0].replace('.','').toLowerCase();row[4]=row[2].toLowerCase();return row;});find();};
          script.onerror=function(){count.textContent='The list of codes (search.js) is missing beside this page.';};
          document.head.appendChild(script);
        }
        box.addEventListener('input',load);
        box.form.addEventListener('submit',function(event){event.preventDefault();load();});
        var asked=new URLSearchParams(location.search).get('q');
        if(asked){box.value=asked;load();}
        })();
        """;

    internal static IEnumerable<KeyValuePair<string, string>> Of(Icd10CmEdition edition)
    {
        PageLinks links = new(edition, "");
        yield return new("style.css", PageStyle.Css);
        yield return new("search.js", Search(edition));
        yield return new("index.html", Start(edition, links));
        foreach (Chapter chapter in edition.Chapters)
        {
            yield return new(PathOf(chapter), OfChapter(chapter, links));
        }
    }

    internal static string PathOf(Chapter chapter) => $"chapter-{chapter.Number}.html";

    private static string Start(Icd10CmEdition edition, PageLinks links)
    {
        StringBuilder html = Head($"ICD-10-CM {edition.Name}", links);
        html.Append("<h1>ICD-10-CM ").Append(edition.Name).Append("</h1>\n<p>").Append(Number(edition.Count)).Append(" codes, ").Append(Number(edition.BillableCount)).Append(" billable; notes ")
            .Append(Vocabulary.Explained(edition.NotesProvenance)).Append(".</p>\n<p id=\"count\" role=\"status\"></p>\n<ul id=\"results\" aria-label=\"Codes found\"></ul>\n<h2>Chapters</h2>\n<table>\n<thead><tr><th scope=\"col\" class=\"narrow\">Chapter</th><th scope=\"col\" class=\"narrow\">Codes</th><th scope=\"col\">Title</th></tr></thead>\n<tbody>\n");
        foreach (Chapter chapter in edition.Chapters)
        {
            html.Append("<tr><td class=\"narrow\">").Append(chapter.Number).Append("</td><td class=\"narrow\">").Append(chapter.First).Append('-').Append(chapter.Last).Append("</td><td><a href=\"")
                .Append(PathOf(chapter)).Append("\">").Append(HtmlPage.Escape(chapter.Title)).Append("</a></td></tr>\n");
        }

        return html.Append("</tbody>\n</table>\n</main>\n<script>\n").Append(Script).Append("\n</script>\n</body>\n</html>\n").ToString();
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string OfChapter(Chapter chapter, PageLinks links)
    {
        StringBuilder html = Head($"Chapter {chapter.Number}: {chapter.Title}", links);
        html.Append("<h1>Chapter ").Append(chapter.Number).Append("</h1>\n<p>").Append(HtmlPage.Escape(chapter.Title)).Append("</p>\n");
        string heading = "", open = "";
        foreach (CodeEntry category in chapter.Edition.Codes.Where(entry => entry.Code == entry.Code.Category && entry.Chapter.Equals(chapter)))
        {
            string of = category.Section is { } section ? $"{section.Id} {section.Title}" : "Codes";
            if (of != heading)
            {
                html.Append(open).Append("<h2>").Append(HtmlPage.Escape(of)).Append("</h2>\n<ul>\n");
                (heading, open) = (of, "</ul>\n");
            }

            html.Append("<li><a href=\"").Append(links.To(category.Code)).Append("\">").Append(category.Code).Append("</a> ").Append(HtmlPage.Escape(category.Title)).Append("</li>\n");
        }

        return html.Append(open).Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static StringBuilder Head(string title, PageLinks links)
    {
        StringBuilder html = new();
        HtmlPage.Begin(html, title, links);
        return html;
    }

    /// <summary>Code, billable or not, and title of every code, a line each, as one text of JavaScript.</summary>
    private static string Search(Icd10CmEdition edition)
    {
        StringBuilder script = new("window.icdCodes=`", 8_000_000);
        bool first = true;
        foreach (CodeEntry entry in edition.Codes)
        {
            script.Append(first ? "" : "\n").Append(entry.Code).Append('\t').Append(entry.IsBillable ? '1' : '0').Append('\t')
                .Append(entry.Title.Replace("\\", "\\\\").Replace("`", "\\`").Replace("${", "\\${"));
            first = false;
        }

        return script.Append("`;\n").ToString();
    }
}
