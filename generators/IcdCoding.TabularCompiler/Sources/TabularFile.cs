using System.Text.RegularExpressions;
using System.Xml;

namespace IcdCoding.TabularCompiler.Sources;

/// <summary>Reads the Tabular List in the schema <c>icd10cm_tabular.xsd</c>.</summary>
internal sealed partial class TabularFile
{
    private const string Root = "ICD10CM.tabular";

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["includes"] = "includes",
        ["inclusionTerm"] = "inclusion-term",
        ["excludes1"] = "excludes1",
        ["excludes2"] = "excludes2",
        ["codeFirst"] = "code-first",
        ["useAdditionalCode"] = "use-additional",
        ["codeAlso"] = "code-also",
        ["sevenChrNote"] = "seventh-character",
        ["notes"] = "note",
    };

    private readonly SourceFile _file;
    private readonly List<TabularNode> _chapters = [];
    private string _version = "";
    private int _emptyNotes;
    private int _misfiledExcludes;

    private TabularFile(SourceFile file) => _file = file;

    /// <summary>Reads the list.</summary>
    /// <param name="file">The file.</param>
    /// <param name="expectedVersion">What its <c>version</c> element must say, such as <c>2026</c>.</param>
    /// <exception cref="SourceException">The file is cut, is no Tabular List, or is of another year.</exception>
    public static TabularList Read(SourceFile file, string expectedVersion) => new TabularFile(file).Read(expectedVersion);

    private TabularList Read(string expectedVersion)
    {
        using XmlReader reader = XmlReader.Create(
            new StringReader(_file.ReadText()),
            new XmlReaderSettings { IgnoreComments = true, IgnoreWhitespace = true, IgnoreProcessingInstructions = true, DtdProcessing = DtdProcessing.Prohibit });
        try
        {
            ReadDocument(reader, expectedVersion);
        }
        catch (XmlException exception)
        {
            throw new SourceException(_file.Name, "a whole Tabular List", $"XML that breaks off or is damaged at line {exception.LineNumber:N0}, after chapter {(_chapters.Count > 0 ? _chapters[^1].Name : "none")}");
        }

        return new TabularList(_chapters, _emptyNotes, _misfiledExcludes);
    }

    private void ReadDocument(XmlReader reader, string expectedVersion)
    {
        reader.MoveToContent();
        if (reader.LocalName != Root)
        {
            throw new SourceException(_file.Name, $"the element {Root}", $"the element {reader.LocalName}");
        }

        foreach (string element in Elements(reader))
        {
            switch (element)
            {
                case "version":
                    _version = reader.ReadElementContentAsString().Trim();
                    RequireVersion(expectedVersion);
                    break;
                case "chapter":
                    RequireVersion(expectedVersion);
                    TabularNode chapter = new TabularNode("");
                    ReadNode(reader, chapter);
                    _chapters.Add(chapter);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        RequireVersion(expectedVersion);
    }

    private void RequireVersion(string expected)
    {
        if (_version != expected)
        {
            throw new SourceException(_file.Name, $"version {expected}", _version.Length == 0 ? "no version" : $"version {_version}");
        }
    }

    private void ReadNode(XmlReader reader, TabularNode node)
    {
        if (reader.GetAttribute("id") is { } id)
        {
            node.Name = id;
        }

        foreach (string element in Elements(reader))
        {
            switch (element)
            {
                case "name":
                    node.Name = reader.ReadElementContentAsString().Trim();
                    break;
                case "desc":
                    node.Title = PrintedRange().Replace(WhiteSpace.Fold(reader.ReadElementContentAsString()), "");
                    break;
                case "section" or "diag":
                    TabularNode child = new TabularNode("") { Parent = node };
                    ReadNode(reader, child);
                    node.Children.Add(child);
                    break;
                case "sevenChrDef":
                    ReadSeventhCharacters(reader, node);
                    break;
                default:
                    if (Kinds.TryGetValue(element, out string? kind))
                    {
                        ReadNotes(reader, node, kind);
                    }
                    else
                    {
                        reader.Skip();
                    }

                    break;
            }
        }
    }

    private void ReadNotes(XmlReader reader, TabularNode node, string kind)
    {
        foreach (string element in Elements(reader))
        {
            if (element == "note")
            {
                AddNote(node, kind, reader.ReadElementContentAsString());
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private void ReadSeventhCharacters(XmlReader reader, TabularNode node)
    {
        foreach (string element in Elements(reader))
        {
            switch (element)
            {
                case "extension":
                    string character = (reader.GetAttribute("char") ?? "").Trim();
                    string meaning = WhiteSpace.Fold(reader.ReadElementContentAsString());
                    if (character.Length != 1)
                    {
                        throw new SourceException(_file.Name, $"one 7th character at {node.Name}", $"\"{character}\"");
                    }

                    node.SeventhCharacters.Add((character[0], meaning));
                    break;
                case "note":
                    AddNote(node, "seventh-character", reader.ReadElementContentAsString());
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }

    private void AddNote(TabularNode node, string kind, string printed)
    {
        string line = WhiteSpace.Fold(printed);
        if (line.Length == 0)
        {
            _emptyNotes++;
            return;
        }

        if (kind == "inclusion-term" && ExcludesAsInclusionTerm().Match(line) is { Success: true } match)
        {
            _misfiledExcludes++;
            kind = "excludes" + match.Groups[1].Value;
        }

        node.AddNote(kind, line);
    }

    /// <summary>Stands on each child element in turn; the caller consumes it whole. Ends past the end of the parent.</summary>
    private static IEnumerable<string> Elements(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            yield break;
        }

        reader.Read();
        while (reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.EOF)
            {
                yield break;
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                yield return reader.LocalName;
            }
            else
            {
                reader.Read();
            }
        }

        reader.Read();
    }

    [GeneratedRegex(@"\s*\([A-Z][0-9A-Z]{2}(-[A-Z][0-9A-Z]{2})?\)$")]
    private static partial Regex PrintedRange();

    [GeneratedRegex(@"^Excludes?\s?([12])\s?:")]
    private static partial Regex ExcludesAsInclusionTerm();
}
