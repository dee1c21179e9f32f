namespace IcdCoding.Generator.Model;

// When adding members to these records: they must be equatable by value, or incremental caching breaks.

/// <summary>A code of the WHO's ICD-10 that ICD-10-CM lacks.</summary>
internal readonly record struct WhoRow(ulong Code);

/// <summary>A category of ICD-9-CM as a place of <see cref="Icd9Categories"/>, and the numbers of digits behind it as bits.</summary>
internal readonly record struct Icd9Row(int Place, int Digits);

/// <summary>Places of the categories of ICD-9-CM: 000 to 999, then V00 to V99, then E000 to E999.</summary>
internal static class Icd9Categories
{
    internal const int Count = FirstExternal + 1000;
    private const int FirstV = 1000;
    private const int FirstExternal = FirstV + 100;

    /// <summary>The place of a category, or -1.</summary>
    internal static int PlaceOf(string category)
    {
        string digits = category.TrimStart('V', 'E');
        return digits.Length is < 2 or > 3 || !int.TryParse(digits, out int number) ? -1
            : category.Length == 3 && category[0] is >= '0' and <= '9' ? number
            : category.Length == 3 && category[0] == 'V' ? FirstV + number
            : category.Length == 4 && category[0] == 'E' ? FirstExternal + number
            : -1;
    }
}
