using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Resolving;

/// <summary>What the forms of other systems are told by. When adding members: they must be equatable by value, or incremental caching breaks.</summary>
internal sealed record OtherSystems(EquatableArray<ulong> Who, EquatableArray<int> Icd9Digits)
{
    internal static OtherSystems From(IEnumerable<ParsedTable<WhoRow>> who, IEnumerable<ParsedTable<Icd9Row>> icd9)
    {
        int[] digits = new int[Icd9Categories.Count];
        foreach (Icd9Row row in icd9.SelectMany(table => table.Rows))
        {
            digits[row.Place] = row.Digits;
        }

        return new OtherSystems(new([.. who.SelectMany(table => table.Rows).Select(row => row.Code).OrderBy(code => code)]), new(digits));
    }
}
