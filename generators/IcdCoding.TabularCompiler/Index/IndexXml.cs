using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Index;

/// <summary>Reads an index in the schema of the official files: main terms, terms inside terms, codes or the cells of a table.</summary>
internal static class IndexXml
{
    /// <summary>The number of the first column that holds codes; the first holds the term.</summary>
    private const int FirstCodeColumn = 2;

    /// <param name="file">An index, or the table of neoplasms or drugs.</param>
    /// <param name="columns">How many codes a line has.</param>
    /// <exception cref="SourceException">The file is no well-formed index, or a cell is of a column that the table does not have.</exception>
    public static IEnumerable<IndexEntry> Read(SourceFile file, int columns)
    {
        XDocument document;
        try
        {
            document = XDocument.Parse(file.ReadText());
        }
        catch (XmlException exception)
        {
            throw new SourceException(file.Name, "well-formed XML", exception.Message);
        }

        return document.Root!.Elements("letter").Elements("mainTerm").SelectMany(term => Lines(file.Name, term, 0, columns));
    }

    private static IEnumerable<IndexEntry> Lines(string file, XElement term, int level, int columns)
    {
        XElement title = term.Element("title") ?? throw new SourceException(file, "a title in every term", WhiteSpace.Fold(term.Value));
        string printed = WhiteSpace.Fold(string.Concat(title.Nodes().OfType<XText>().Select(text => text.Value)));
        string place = $"{file}, \"{printed}\"";
        string[] modifiers = [.. title.Elements("nemod").Select(Text), .. term.Elements("manif").Select(manifestation => $"({Text(manifestation)})")];
        string[] codes = new string[columns];
        Array.Fill(codes, "");
        foreach (XElement cell in term.Elements("cell"))
        {
            int column = int.Parse(cell.Attribute("col")!.Value, CultureInfo.InvariantCulture) - FirstCodeColumn;
            if (column < 0 || column >= columns)
            {
                throw new SourceException(place, $"columns {FirstCodeColumn} to {FirstCodeColumn + columns - 1}", cell.ToString());
            }

            // A line stands for a cell without a code.
            codes[column] = Text(cell).Trim('-').Length == 0 ? "" : Text(cell);
        }

        foreach (XElement code in term.Elements().Where(element => element.Name.LocalName is "code" or "subcat"))
        {
            // A subcategory is named as a whole, which the other indexes write with a dash.
            string text = code.Name == "subcat" && !Text(code).EndsWith('-') ? Text(code) + "-" : Text(code);
            codes[0] = codes[0].Length == 0 ? text : throw new SourceException(place, "one code", $"{codes[0]} and {text}");
        }

        yield return new IndexEntry(
            place, level, printed, WhiteSpace.Fold(string.Join(' ', modifiers)), Path(term, "see", "seecat"), Path(term, "seeAlso"), codes);
        foreach (IndexEntry line in term.Elements("term").SelectMany(below => Lines(file, below, level + 1, columns)))
        {
            yield return line;
        }
    }

    private static string Path(XElement term, params string[] names) =>
        string.Join("; ", term.Elements().Where(element => names.Contains(element.Name.LocalName)).Select(Text));

    private static string Text(XElement element) => WhiteSpace.Fold(element.Value);
}
