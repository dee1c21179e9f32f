using IcdCoding.Search;

namespace IcdCoding.SearchCompiler;

/// <summary>Compiles the index of words: from tables and packed codes to one file of bytes.</summary>
internal static class SearchIndexCompiler
{
    private const double MinorWord = 0.25, TextScale = 100;

    /// <param name="tabularData">The folder of tables.</param>
    /// <param name="isIndexed">Which lines of the index are taken in.</param>
    internal static byte[] Compile(string tabularData, Func<IReadOnlyList<IndexLine>, IndexLine, bool> isIndexed)
    {
        List<IndexLine> lines = IndexLines.Read(Path.Combine(tabularData, "index"));
        Families families = new();
        string spoken = Path.Combine(tabularData, "search", "spoken.tsv");
        SearchText[] texts = [.. new SearchTexts(families, lines).All(spoken, line => isIndexed(lines, line)).Where(text => text.Words.Count > 0).OrderBy(text => text.Code)];

        string[] words = [.. texts.SelectMany(text => text.Words.Keys).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, int> places = words.Select((word, place) => (word, place)).ToDictionary(pair => pair.word, pair => pair.place, StringComparer.Ordinal);
        List<int>[] postings = [.. words.Select(_ => new List<int>())];
        HashSet<int>[] codes = [.. words.Select(_ => new HashSet<int>())];
        for (int text = 0; text < texts.Length; text++)
        {
            foreach ((string word, bool isMain) in texts[text].Words)
            {
                postings[places[word]].Add((text << 1) | (isMain ? 0 : 1));
                if (texts[text].Kind != MatchedBy.SeveralTexts)
                {
                    codes[places[word]].Add(texts[text].Code);
                }
            }
        }

        float[] weights = [.. codes.Select(found => (float)Math.Log(1 + (families.Codes.Count / (double)(1 + found.Count))))];
        using IndexWriter writer = new();
        WriteWords(writer, words, weights, postings);
        HashSet<int> spokenCodes = [.. texts.Where(text => text.Kind is MatchedBy.Abbreviation or MatchedBy.LayWord).Select(text => text.Code)];
        writer.Part(IndexLayout.Codes, families.Codes, code => writer.Code(code.ToString("N")));
        writer.Part(IndexLayout.Priors, families.Codes.Select((code, place) => Priors.Of(families.Entry(code), spokenCodes.Contains(place))), prior => writer.Byte(prior));
        writer.Part(IndexLayout.TextCodes, texts, text => writer.Int(text.Code));
        writer.Part(IndexLayout.TextKinds, texts, text => writer.Byte((int)text.Kind));
        writer.Part(IndexLayout.TextWeights, texts, text => writer.Short((int)Math.Min(ushort.MaxValue, TextScale * text.Surplus * text.Words.Sum(word => weights[places[word.Key]] * (word.Value ? 1 : MinorWord)))));
        writer.Part(IndexLayout.TextSources, texts, text => writer.Int(text.Line >= 0 ? text.Line : text.Printed.Length > 0 ? writer.Pooled(text.Printed) : -1));
        WriteLines(writer, lines);
        WritePairs(writer, IndexLayout.Phrases, TableFile.Rows(spoken).Select(row => (string.Join(' ', WordForms.All(row[1])), row[2])));
        WritePairs(writer, IndexLayout.Synonyms,
            from row in TableFile.Rows(Path.Combine(tabularData, "search", "synonyms.tsv"))
            let same = row[0].Split(' ')
            from word in same
            group same.Where(other => other != word) by WordForms.Form(word) into others
            select (others.Key, string.Join(' ', others.SelectMany(other => other).Distinct())));
        return writer.ToArray();
    }

    private static void WriteWords(IndexWriter writer, string[] words, float[] weights, List<int>[] postings)
    {
        writer.Part(IndexLayout.WordLetters, words, word => writer.Ascii(word));
        int letters = 0;
        writer.Part(IndexLayout.WordStarts, words.Prepend(""), word => writer.Int(letters += word.Length));
        writer.Part(IndexLayout.WordWeights, weights, weight => writer.Int(BitConverter.SingleToInt32Bits(weight)));
        byte[][] packed = [.. postings.Select(Packed)];
        int bytes = 0;
        writer.Part(IndexLayout.PostingStarts, packed.Prepend([]), list => writer.Int(bytes += list.Length));
        writer.Part(IndexLayout.Postings, packed, list => writer.Bytes(list));
    }

    private static byte[] Packed(List<int> postings)
    {
        const int Group = 7, More = 0x80;
        List<byte> bytes = [];
        int before = 0;
        foreach (int posting in postings)
        {
            int value = (((posting >> 1) - before) << 1) | (posting & 1);
            before = posting >> 1;
            for (; value >= More; value >>= Group)
            {
                bytes.Add((byte)(value | More));
            }

            bytes.Add((byte)value);
        }

        return [.. bytes];
    }

    private static void WriteLines(IndexWriter writer, List<IndexLine> lines)
    {
        writer.Part(IndexLayout.Lines, lines, line =>
        {
            writer.Int(line.Parent);
            writer.Int(writer.Pooled(line.Term));
            writer.Int(line.Modifiers.Length > 0 ? writer.Pooled(line.Modifiers) : -1);
            writer.Int(line.SeeLine);
            writer.Code(line.Code);
            writer.Byte((int)line.Table);
            writer.Byte(line.IsOpen ? 1 : 0);
            writer.Short(line.Successor.Length > 0 ? 1 : 0);
        });
        string[] led = [.. lines.Select(line => CrossReferences.Target(lines, line.Number)).Select(target => target < 0 ? "" : lines[target].Successor is { Length: > 1 } successor ? successor : lines[target].Code)];
        writer.Part(IndexLayout.LinesByCode, lines.Where(line => led[line.Number].Length > 0).OrderBy(line => led[line.Number], StringComparer.Ordinal).ThenBy(line => line.Number), line =>
        {
            writer.Code(led[line.Number]);
            writer.Int(line.Number);
        });
    }

    private static void WritePairs(IndexWriter writer, int part, IEnumerable<(string Key, string Text)> pairs) =>
        writer.Part(part, pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal), pair =>
        {
            writer.Int(writer.Pooled(pair.Key));
            writer.Int(writer.Pooled(pair.Text));
        });
}
