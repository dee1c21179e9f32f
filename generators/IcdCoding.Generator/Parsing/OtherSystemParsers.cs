using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Parsing;

/// <summary>The tables of <c>other-systems</c> to rows.</summary>
internal static class OtherSystemParsers
{
    internal static ParsedTable<WhoRow> Who(string path, string content)
    {
        TableReader reader = new(path, content, "code");
        List<WhoRow> rows = [];
        while (reader.Read())
        {
            if (reader.TryCode(0, out ulong code))
            {
                rows.Add(new WhoRow(code));
            }
        }

        return reader.Finish(rows);
    }

    internal static ParsedTable<Icd9Row> Icd9(string path, string content)
    {
        TableReader reader = new(path, content, "category", "digits");
        List<Icd9Row> rows = [];
        while (reader.Read())
        {
            int place = Icd9Categories.PlaceOf(reader.Text(0));
            int digits = 0;
            bool fits = place >= 0;
            foreach (string count in reader.Text(1).Split(' '))
            {
                fits &= count is "0" or "1" or "2";
                digits |= fits ? 1 << (count[0] - '0') : 0;
            }

            if (fits)
            {
                rows.Add(new Icd9Row(place, digits));
            }
            else
            {
                reader.Add(TableProblems.Value, place < 0 ? 0 : 1, place < 0 ? "a category such as 250, V58 or E884" : "numbers of digits from 0 to 2");
            }
        }

        return reader.Finish(rows);
    }
}
