namespace IcdCoding.TabularCompiler.Sources;

/// <summary>The order file: every code of an edition in tabular order, in fixed columns.</summary>
internal static class OrderFile
{
    // Columns as CMS documents them, counted from zero.
    private const int NumberLength = 5, CodeStart = 6, CodeLength = 7, FlagColumn = 14, ShortTitleStart = 16, TitleStart = 77;

    /// <summary>Reads the entries and compares their number with what the edition was published with.</summary>
    /// <exception cref="SourceException">A line is not in the form of an order file, or the counts differ.</exception>
    public static IReadOnlyList<OrderEntry> Read(SourceFile file, int expectedCodes, int expectedBillable)
    {
        List<OrderEntry> entries = new List<OrderEntry>(expectedCodes);
        HashSet<string> known = new HashSet<string>(expectedCodes, StringComparer.Ordinal);
        int number = 0;
        foreach (ReadOnlySpan<char> printed in file.ReadText().AsSpan().EnumerateLines())
        {
            number++;
            ReadOnlySpan<char> line = printed.TrimEnd();
            if (line.IsEmpty)
            {
                continue;
            }

            OrderEntry entry = ReadLine(file, line, number);
            if (!known.Add(entry.Code))
            {
                throw new SourceException($"{file.Name}, line {number}", "each code once", $"{entry.Code} again");
            }

            entries.Add(entry);
        }

        int billable = entries.Count(entry => entry.IsBillable);
        return entries.Count == expectedCodes && billable == expectedBillable
            ? entries
            : throw new SourceException(
                file.Name,
                $"{expectedCodes:N0} codes, {expectedBillable:N0} of them billable",
                $"{entries.Count:N0} and {billable:N0}{(entries.Count > 0 ? $", the last being {entries[^1].Code}" : "")}");
    }

    private static OrderEntry ReadLine(SourceFile file, ReadOnlySpan<char> line, int number)
    {
        if (line.Length <= ShortTitleStart || !int.TryParse(line[..NumberLength], out _) || line[FlagColumn] is not ('0' or '1'))
        {
            throw new SourceException($"{file.Name}, line {number}", "a number, a code, a flag 0 or 1 and titles in the columns of an order file", $"\"{line}\"");
        }

        string code = line.Slice(CodeStart, CodeLength).TrimEnd().ToString();
        ReadOnlySpan<char> title = line.Length > TitleStart ? line[TitleStart..].Trim() : [];
        return code.Length >= 3 && code.All(char.IsAsciiLetterOrDigit) && !title.IsEmpty
            ? new OrderEntry(code, line[FlagColumn] == '1', WhiteSpace.Fold(title))
            : throw new SourceException($"{file.Name}, line {number}", "a code of three to seven characters and a long title from column 78", $"\"{line}\"");
    }
}
