namespace IcdCoding.TabularCompiler.Groupings;

/// <summary>Which version of which list is compiled, for which dates of service, and on whose word. A new version is a new row here.</summary>
internal static class GroupingVersions
{
    public const string CcMcc = "cc-mcc";
    public const string Mdc = "mdc";
    public const string Ccsr = "ccsr";
    public const string CcsrDefaults = "ccsr-defaults";
    public const string Chronic = "chronic";
    public const string Elixhauser = "elixhauser";
    public const string ToIcd9 = "gem-to-icd-9";
    public const string FromIcd9 = "gem-from-icd-9";
    public const string Who = "who";

    private const string PublicDomain = "public domain (work of the United States government)";
    private const string Hcup = "free of charge, with the version named (AHRQ, HCUP)";
    private const string CodesOnly = "codes only; the titles are the World Health Organization's";

    private static readonly DateOnly FirstDay = new(2015, 10, 1);

    /// <summary>MS-DRG versions, oldest first, each with its number in the tables that hold several, and the edition whose codes it lists.</summary>
    /// <remarks>Up to V39 there is one list for a fiscal year, which has the codes that joined within it.</remarks>
    public static readonly (string Name, int Number, string Edition, DateOnly From, DateOnly Through)[] Drg =
    [
        ("V36", 360, "FY2019", new(2018, 10, 1), new(2019, 9, 30)),
        ("V37", 370, "FY2020-apr", new(2019, 10, 1), new(2020, 9, 30)),
        ("V38", 380, "FY2021-jan", new(2020, 10, 1), new(2021, 9, 30)),
        ("V39", 390, "FY2022-apr", new(2021, 10, 1), new(2022, 9, 30)),
        ("V40", 400, "FY2023", new(2022, 10, 1), new(2023, 3, 31)),
        ("V40.1", 401, "FY2023-apr", new(2023, 4, 1), new(2023, 9, 30)),
        ("V41", 410, "FY2024", new(2023, 10, 1), new(2024, 3, 31)),
        ("V41.1", 411, "FY2024-apr", new(2024, 4, 1), new(2024, 9, 30)),
        ("V42", 420, "FY2025", new(2024, 10, 1), new(2025, 3, 31)),
        ("V42.1", 421, "FY2025-apr", new(2025, 4, 1), new(2025, 9, 30)),
        ("V43", 430, "FY2026", new(2025, 10, 1), new(2026, 3, 31)),
        ("V43.1", 431, "FY2026-apr", new(2026, 4, 1), new(2026, 9, 30)),
    ];

    /// <summary>The first version whose tables list every code, with its MDC; those before list CC and MCC alone.</summary>
    public const int FirstWholeDrg = 400;

    /// <summary>Payment years, oldest first: each pays by the diagnoses of the calendar year before.</summary>
    public static readonly (string Name, string CodesThrough, DateOnly From, DateOnly Through)[] PaymentYears =
    [
        ("PY2025", "FY2024-apr", new(2024, 1, 1), new(2024, 12, 31)),
        ("PY2026", "FY2025-apr", new(2025, 1, 1), new(2025, 12, 31)),
    ];

    /// <summary>Every version of every list, by list and oldest first.</summary>
    public static IReadOnlyList<GroupingVersion> All { get; } =
    [
        .. Drg.Select(drg => new GroupingVersion(
            CcMcc, drg.Name, drg.From, drg.Through, drg.Edition, $"CMS, MS-DRG {drg.Name}: complications and comorbidities (CC), major ones (MCC)", PublicDomain,
            drg.Number < FirstWholeDrg ? "one list for the fiscal year, with the codes that joined within it" : "")),
        .. Drg.Where(drg => drg.Number >= FirstWholeDrg).Select(drg => new GroupingVersion(
            Mdc, drg.Name, drg.From, drg.Through, drg.Edition, $"CMS, MS-DRG {drg.Name}: major diagnostic categories of principal diagnoses", PublicDomain, "")),
        .. HccModels.All.SelectMany(model => PaymentYears.Where(year => model.List != "rxhcc-v05" || year.Name != "PY2025").Select(year => new GroupingVersion(
            model.List, year.Name, year.From, year.Through, year.CodesThrough, $"CMS, risk adjustment mappings of payment year {year.Name[2..]}, {model.Mapping}", PublicDomain, ""))),
        new(Ccsr, "v2023-1", FirstDay, new(2023, 3, 31), "FY2023", "AHRQ HCUP, Clinical Classifications Software Refined (CCSR) for ICD-10-CM diagnoses, v2023-1", Hcup, ""),
        new(Ccsr, "v2025-1", FirstDay, new(2025, 9, 30), "FY2025-apr", "AHRQ HCUP, Clinical Classifications Software Refined (CCSR) for ICD-10-CM diagnoses, v2025-1", Hcup, "default categories are not at hand"),
        new(CcsrDefaults, "v2023-1", FirstDay, new(2023, 3, 31), "FY2023", "AHRQ HCUP, Clinical Classifications Software Refined (CCSR) for ICD-10-CM diagnoses, v2023-1", Hcup, ""),
        new(Chronic, "v2026-1", FirstDay, new(2026, 9, 30), "FY2026-apr", "AHRQ HCUP, Chronic Condition Indicator Refined (CCIR) for ICD-10-CM, v2026-1", Hcup, ""),
        new(Elixhauser, "v2025-1", FirstDay, new(2025, 9, 30), "FY2025-apr", "AHRQ HCUP, Elixhauser Comorbidity Software Refined for ICD-10-CM, v2025-1", Hcup, ""),
        new(ToIcd9, "2018", FirstDay, null, "FY2018", "CMS and NCHS, general equivalence mappings of 2018, ICD-10-CM to ICD-9-CM", PublicDomain, "the last edition made"),
        new(FromIcd9, "2018", FirstDay, null, "FY2018", "CMS and NCHS, general equivalence mappings of 2018, ICD-9-CM to ICD-10-CM", PublicDomain, "the last edition made"),
        new(Who, "2019", FirstDay, null, "FY2027", "World Health Organization, ICD-10 of 2019", CodesOnly, ""),
    ];

    /// <summary>The versions of a list, oldest first.</summary>
    public static IReadOnlyList<GroupingVersion> Of(string list) => [.. All.Where(version => version.List == list)];
}
