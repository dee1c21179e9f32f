namespace IcdCoding.TabularCompiler.Editions;

/// <summary>Every edition, oldest first. Written by hand: a new release is one more row.</summary>
internal static class EditionDeclarations
{
    private const string Official = "official";
    private const string OfficialList = "official Tabular List of this release";

    public static IReadOnlyList<EditionDeclaration> All { get; } =
    [
        new("FY2016", new(2015, 10, 1), 91_737, 69_823, Official, NotesProvenance.Official, OfficialList),
        new("FY2017", new(2016, 10, 1), 93_830, 71_486, Official, NotesProvenance.Official, OfficialList),
        new("FY2018", new(2017, 10, 1), 94_127, 71_704, Official, NotesProvenance.Reconstructed, Addenda("FY2017")),
        new("FY2019", new(2018, 10, 1), 94_444, 71_932, Official, NotesProvenance.Reconstructed, Addenda("FY2017")),
        new("FY2020", new(2019, 10, 1), 94_765, 72_184, Official, NotesProvenance.Reconstructed, Addenda("FY2017")),
        new("FY2020-apr", new(2020, 4, 1), 94_768, 72_186, "derived: FY2020 and U07, U07.0, U07.1", NotesProvenance.Reconstructed,
            "reconstructed FY2020 list with chapter 22 as printed in October 2020"),
        new("FY2021", new(2020, 10, 1), 95_352, 72_616, "derived: FY2021-jan less its six codes (count as published)", NotesProvenance.Reconstructed,
            Addenda("FY2017")),
        new("FY2021-jan", new(2021, 1, 1), 95_358, 72_621, Official, NotesProvenance.Official, OfficialList),
        new("FY2022", new(2021, 10, 1), 95_524, 72_748, Official, NotesProvenance.Reconstructed, Addenda("FY2021-jan")),
        new("FY2022-apr", new(2022, 4, 1), 95_528, 72_750, Official, NotesProvenance.Reconstructed, Addenda("FY2021-jan")),
        new("FY2023", new(2022, 10, 1), 96_745, 73_639, Official, NotesProvenance.Official, OfficialList),
        new("FY2023-apr", new(2023, 4, 1), 96_795, 73_674, Official, NotesProvenance.Reconstructed, Addenda("FY2023")),
        new("FY2024", new(2023, 10, 1), 97_296, 74_044, Official, NotesProvenance.Reconstructed, Addenda("FY2023")),
        new("FY2024-apr", new(2024, 4, 1), 97_296, 74_044, Official, NotesProvenance.Reconstructed, Addenda("FY2023")),
        new("FY2025", new(2024, 10, 1), 97_584, 74_260, Official, NotesProvenance.Reconstructed, Addenda("FY2023")),
        new("FY2025-apr", new(2025, 4, 1), 97_584, 74_260, Official, NotesProvenance.Reconstructed, Addenda("FY2023")),
        new("FY2026", new(2025, 10, 1), 98_186, 74_719, Official, NotesProvenance.Reconstructed, Addenda("FY2023")),
        new("FY2026-apr", new(2026, 4, 1), 98_186, 74_719, "derived: as FY2026, no code changed", NotesProvenance.CarriedForward,
            "reconstructed FY2026 list with the published Excludes changes of 2026-04-01; all other notes carried forward from FY2026"),
        new("FY2027", new(2026, 10, 1), 98_403, 74_879, Official, NotesProvenance.Reconstructed,
            "reconstructed: FY2026 list with the changes read from the official text of FY2027, whose length it has to the character but for layout; about a third of the text was compared by length alone"),
    ];

    private static string Addenda(string edition) => $"reconstructed: official {edition} list with the official addenda since, applied by program";
}
