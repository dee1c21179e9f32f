using System.Globalization;
using IcdCoding.TabularCompiler.Edits;
using IcdCoding.TabularCompiler.Sources;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.OtherSystems;

/// <summary><c>icd-9-cm.tsv</c>: the categories of ICD-9-CM diagnoses and how many digits their codes have behind the category.</summary>
/// <remarks>Enough to tell 250.00 from the five digits of a procedure code such as 99213, for which category 992 has no codes.</remarks>
internal static class Icd9Table
{
    private const int CategoryLength = 3;
    private const int ExternalCategoryLength = 4;

    /// <param name="mappings">The general equivalence mappings from ICD-9-CM: each line begins with a code of it.</param>
    public static GeneratedFile Compile(SourceFile mappings)
    {
        TableText table = new TableText(
            ["Categories of ICD-9-CM diagnoses (as last mapped, 2018), and how many digits its valid codes have behind the category. In code order."],
            "category", "digits");
        SortedDictionary<string, SortedSet<int>> digits = new SortedDictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        foreach (string line in mappings.ReadText().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string code = line.Split(' ')[0];
            int length = code[0] == 'E' ? ExternalCategoryLength : CategoryLength;
            if (code.Length < length)
            {
                throw new SourceException(mappings.Name, $"a code of at least {length.ToString(CultureInfo.InvariantCulture)} characters", $"\"{code}\"");
            }

            if (!digits.TryGetValue(code[..length], out SortedSet<int>? counts))
            {
                digits.Add(code[..length], counts = []);
            }

            counts.Add(code.Length - length);
        }

        foreach ((string category, SortedSet<int> counts) in digits)
        {
            table.Row(category, string.Join(' ', counts.Select(count => count.ToString(CultureInfo.InvariantCulture))));
        }

        return new GeneratedFile("other-systems/icd-9-cm.tsv", table.ToString());
    }
}
