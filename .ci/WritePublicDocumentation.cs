using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Writes a file of XML documentation anew: only the members of the public surface, and nothing that only sets it out.</summary>
public sealed class WritePublicDocumentation : Task
{
    /// <summary>The file that the compiler wrote; it is replaced.</summary>
    [Required]
    public string Documentation { get; set; }

    /// <summary>PublicAPI.*.txt of the target framework; none where every member is public.</summary>
    public ITaskItem[] Surface { get; set; }

    public override bool Execute()
    {
        XDocument documentation = XDocument.Load(Documentation, LoadOptions.PreserveWhitespace);
        XElement members = documentation.Root.Element("members");
        if (Surface != null && Surface.Length > 0)
        {
            HashSet<string> surface = new HashSet<string>(
                Surface.SelectMany(file => File.ReadLines(file.ItemSpec)).Where(line => line.Length > 0 && line[0] != '#').Select(OfSurface), StringComparer.Ordinal);
            members.Elements("member").Where(member => !IsPublic((string)member.Attribute("name"), surface)).Remove();
        }

        foreach (XText text in members.DescendantNodes().OfType<XText>().Where(text => !text.Ancestors("code").Any()).ToList())
        {
            string shortened = Regex.Replace(text.Value, @"\s+", " ");
            text.Value = text.Parent == members || text.Parent.Name == "member" ? shortened.Trim() : shortened;
        }

        using (XmlWriter writer = XmlWriter.Create(Documentation, new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = false, Indent = false }))
        {
            documentation.Save(writer);
        }

        return true;
    }

    /// <summary>Name and number of parameters of a member: what a line of the surface and a name of the documentation have in common.</summary>
    private static string OfSurface(string line)
    {
        string text = Regex.Replace(line, @" -> .*$", "");
        text = Regex.Replace(text, @"^((~|static|override|abstract|virtual|sealed|readonly|const|required|implicit|explicit) ?)+(?= |\w)", "").Trim();
        text = Regex.Replace(text, @"[!?]", "");
        text = Regex.Replace(text, @"^([^(]*?) = .*$", "$1");
        Match indexer = Regex.Match(text, @"^(.*)\.this\[(.*)\]\.(get|set|init)$");
        if (indexer.Success)
        {
            return indexer.Groups[1].Value + ".Item/" + Count(indexer.Groups[2].Value);
        }

        int open = text.IndexOf('(');
        string name = open < 0 ? Regex.Replace(text, @"\.(get|set|init)$", "") : text.Substring(0, open);
        string parameters = open < 0 ? "" : text.Substring(open + 1, text.LastIndexOf(')') - open - 1);
        return name + "/" + Count(parameters);
    }

    private static bool IsPublic(string id, HashSet<string> surface)
    {
        string text = Regex.Replace(id.Substring(2), @"~.*$", "");
        int open = text.IndexOf('(');
        string name = Regex.Replace(open < 0 ? text : text.Substring(0, open), @"`+\d+", "");
        string owner = name.Contains(".") ? name.Substring(0, name.LastIndexOf('.')) : name;
        // An operator is public wherever it stands.
        if (name.Contains(".op_"))
        {
            return surface.Contains(owner + "/0");
        }

        name = name.Replace(".#ctor", "." + owner.Substring(owner.LastIndexOf('.') + 1));
        string parameters = open < 0 ? "" : text.Substring(open + 1, text.Length - open - 2);
        return surface.Contains(name + "/" + Count(parameters));
    }

    /// <summary>The number of parameters in a list: commas that stand in no brackets.</summary>
    private static int Count(string parameters)
    {
        int depth = 0;
        int count = parameters.Trim().Length == 0 ? 0 : 1;
        foreach (char character in parameters)
        {
            depth += character == '<' || character == '(' || character == '{' || character == '[' ? 1 : character == '>' || character == ')' || character == '}' || character == ']' ? -1 : 0;
            count += character == ',' && depth == 0 ? 1 : 0;
        }

        return count;
    }
}
