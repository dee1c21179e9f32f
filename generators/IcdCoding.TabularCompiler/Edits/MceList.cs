namespace IcdCoding.TabularCompiler.Edits;

/// <summary>A diagnosis list of the Medicare Code Editor.</summary>
/// <param name="Name">Its name in our tables.</param>
/// <param name="TableName">Its edit type in the tables of FY2016 to FY2020, or empty where those do not hold it.</param>
/// <param name="JsonName">Its name in the extract of FY2026, or empty where that does not hold it.</param>
internal sealed record MceList(string Name, string TableName, string JsonName)
{
    public static IReadOnlyList<MceList> All { get; } =
    [
        new("newborn", "Newborn_Only", "age_newborn"),
        new("pediatric", "Pediatric_Only", "age_pediatric"),
        new("maternity", "Maternity_Only", "age_maternity"),
        new("adult", "Adult_Only", "age_adult"),
        new("female", "Female_Only", ""),
        new("male", "Male_Only", ""),
        new("manifestation", "Principal_Manifestation", "manifestation_not_pdx"),
        new("unacceptable-principal", "Principal_Unacceptable", "unacceptable_pdx"),
        new("requires-secondary", "", "unacceptable_pdx_unless_secondary"),
        new("questionable-admission", "Principal_Questionable_Admit", ""),
        new("wrong-procedure", "Wrong_Performed", ""),
        new("unspecified", "", ""),
    ];
}
