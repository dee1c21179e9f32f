using IcdCoding.Analyzers.Tests.Checking;

namespace IcdCoding.Analyzers.Tests;

/// <summary>For every rule a source on which it reports, and one close to it on which it does not.</summary>
internal static class RuleExamples
{
    private const string RulesHeader = "rule\tsetting\tfrom\tthrough\tseverity\treason\n";

    internal static IReadOnlyDictionary<string, (RuleSource Reports, RuleSource DoesNotReport)> All { get; } = new Dictionary<string, (RuleSource, RuleSource)>
    {
        ["ICD1001"] = (Parse("M62,81"), Parse("M62.81")),
        ["ICD1002"] = (Parse("Y99.42"), Parse("Y99.8")),
        ["ICD1003"] = (Parse("M54.50") with { DateOfService = "2021-09-30" }, Parse("M54.50") with { DateOfService = "2021-10-01" }),
        ["ICD1004"] = (Parse("M62.8"), Member("bool Is(IcdCode code) => code.StartsWith(IcdCode.Parse(\"M62.8\"));")),
        ["ICD1005"] = (Parse("S82.821"), Parse("S82.821A")),
        ["ICD1006"] = (Parse("780.79"), Parse("R53.83")),
        ["ICD2001"] = (Diagnoses("M62.M62_81, R53.R53_1"), Diagnoses("M62.M62_81, R53.R53_83")),
        ["ICD2003"] = (Diagnoses("I10.Code, I10.Code"), Diagnoses("I10.Code, E11.E11_9")),
        ["ICD2004"] = (Diagnoses("H25.H25_11, H25.H25_12"), Diagnoses("H25.H25_11, H26.H26_102")),
        ["ICD3001"] = (Diagnoses("F02.F02_80, G30.G30_9"), Diagnoses("G30.G30_9, F02.F02_80")),
        ["ICD3005"] = (Diagnoses("W19.W19_XXXA, S72.S72_001A"), Diagnoses("S72.S72_001A, W19.W19_XXXA")),
        ["ICD8001"] = (Member("void Use(Claim claim) { ClaimValidator.Default.Validate(claim); }"), Member("void Use(Claim claim) { _ = ClaimValidator.Default.Validate(claim); }")),
        ["ICD8002"] = (Member("Icd10CmEdition Today() => Icd10Cm.On(DateTime.Today);"), Member("Icd10CmEdition Seen(DateTime seen) => Icd10Cm.On(seen);")),
        ["ICD8003"] = (Member("bool Is(IcdCode code) => code.ToString() == \"M62.81\";"), Member("bool Is(IcdCode code) => code == M62.M62_81;")),
        ["ICD8004"] = (Member("bool Is(IcdCode code) => code.ToString().StartsWith(\"M62.8\");"), Member("bool Is(IcdCode code) => code.StartsWith(M62.M62_8);")),
        ["ICD8005"] = (Member("IcdCode pain = M54.M54_5;"), Member("IcdCode pain = M54.M54_50;")),
        ["ICD8006"] = (Parse("M62.81"), Member("IcdCode Read(string text) => IcdCode.Parse(text);")),
        ["ICD8007"] = (new RuleSource("class C;", "23.11.2026"), new RuleSource("class C;", "2026-11-23")),
        ["ICD9101"] = (Table("/t.icdset.tsv", "code\nM62,81\n"), Table("/t.icdset.tsv", "code\nM62.81\n")),
        ["ICD9102"] = (new RuleSource("[IcdCodes(\"M62.81\")] class Weakness;"), new RuleSource("[IcdCodes(\"M62.81\")] static partial class Weakness;")),
        ["ICD9103"] = (Table("/t.icdrules.tsv", RulesHeader + "ICD2001\t\t\t\tfatal\tdenied\n"), Table("/t.icdrules.tsv", RulesHeader + "ICD2001\t\t\t\terror\tdenied\n")),
        ["ICD9104"] = (Policy("9711"), Policy("97110")),
    };

    private static RuleSource Parse(string text) => Member($"IcdCode code = IcdCode.Parse(\"{text}\");");

    private static RuleSource Diagnoses(string codes) => Member($"Claim claim = new() {{ DateOfService = new DateTime(2026, 11, 23), Diagnoses = [{codes}] }};");

    private static RuleSource Member(string member) => new($"class C {{ {member} }}");

    private static RuleSource Table(string name, string table) => new("class C;", TableName: name, Table: table);

    private static RuleSource Policy(string procedure) => Table(
        "/t.icdpolicy.tsv",
        "fact\tvalue\tfrom\tthrough\npolicy\tP7\t2026-01-01\t\nkind\tpayer\t\t\ntitle\tTherapy\t\t\nsource\tmanual\t\t\nverified\t\t\t\ndiagnoses\tcomplete\t\t\n"
            + $"procedure\t{procedure}\t\t\ndiagnosis\tM62.8\t\t\n");
}
