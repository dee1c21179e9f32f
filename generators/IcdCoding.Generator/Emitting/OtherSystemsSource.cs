using IcdCoding.Generator.Model;
using IcdCoding.Generator.Resolving;

namespace IcdCoding.Generator.Emitting;

/// <summary>Codes of the WHO in ascending order, each padded to five characters, and the digits of the categories of ICD-9-CM by place.</summary>
internal static class OtherSystemsSource
{
    private const int WhoLength = 5;

    internal static string Emit(OtherSystems systems)
    {
        PackedTable who = new();
        foreach (ulong code in systems.Who)
        {
            foreach (char character in CodeText.Undotted(code).PadRight(WhoLength))
            {
                who.AddCharacter(character);
            }
        }

        PackedTable icd9 = new();
        foreach (int digits in systems.Icd9Digits)
        {
            icd9.Add(digits, 1);
        }

        TableSource source = new("PackedOtherSystems");
        source.Constant("WhoCount", systems.Who.Count);
        source.Constant("WhoLength", WhoLength);
        source.Table("Who", who);
        source.Table("Icd9Digits", icd9);
        return source.ToString();
    }
}
