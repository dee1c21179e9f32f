namespace IcdCoding.Generator.Tests;

/// <summary>Tables of two chapters and three editions, small enough to know every answer by heart.</summary>
internal static class Fixture
{
    internal const string Editions = "icd10cm/editions.tsv";
    internal const string Chapters = "icd10cm/chapters.tsv";
    internal const string Sections = "icd10cm/sections.tsv";
    internal const string FirstCodes = "icd10cm/codes/chapter-01.tsv";
    internal const string SecondCodes = "icd10cm/codes/chapter-02.tsv";
    internal const string FirstNotes = "icd10cm/notes/chapter-01.tsv";
    internal const string SecondNotes = "icd10cm/notes/chapter-02.tsv";
    internal const string SeventhCharacters = "icd10cm/seventh-characters.tsv";
    internal const string Replacements = "icd10cm/replacements.tsv";
    internal const string SecondaryOnly = "rules/secondary-only.tsv";
    internal const string Combinations = "rules/combination-codes.tsv";
    internal const string GuidelineSections = "rules/guideline-sections.tsv";
    internal const string GuidelineReleases = "rules/guideline-releases.tsv";
    internal const string PoaExempt = "edits/poa-exempt.tsv";
    internal const string PoaEditions = "edits/poa-editions.tsv";
    internal const string GuidanceSources = "guidance/sources.tsv";
    internal const string GuidanceElements = "guidance/elements.tsv";
    internal const string GuidanceAlternatives = "guidance/alternatives.tsv";
    internal const string Ages = "edits/mce-ages.tsv";

    /// <summary>A fresh copy of the tables by path.</summary>
    internal static Dictionary<string, string> Tables() => new()
    {
        [Editions] = Table(
            "edition effective_from effective_through codes billable code_source notes notes_source",
            "FY2016 2015-10-01 2016-09-30 10 6 official official words",
            "FY2017 2016-10-01 2017-09-30 11 7 official official words",
            "FY2018 2017-10-01 _ 11 7 official reconstructed words"),
        [Chapters] = Table(
            "chapter first last range title",
            "1 FY2016 _ A00-A09 First~chapter",
            "2 FY2016 FY2016 S82 Second~chapter",
            "2 FY2017 _ S82 Second~chapter,~renamed"),
        [Sections] = Table(
            "section first last chapter range title",
            "A00-A09 FY2016 _ 1 A00-A09 Wide~section",
            "A00-A01 FY2016 _ 1 A00-A01 Narrow~section"),
        [FirstCodes] = Table(
            "code first last billable title",
            "# comment",
            "A00 FY2016 _ 0 Cholera",
            "A00.0 FY2016 _ 1 Cholera~\"classical\"~&~<old>",
            "A00.9 FY2016 FY2016 1 Cholera,~unspecified",
            "A00.9 FY2017 _ 1 Cholera,~other",
            "A01 FY2016 _ 1 Typhoid~\\~fever",
            "A0A FY2017 _ 1 Letter~fever",
            "A09 FY2016 FY2017 1 Gastroenteritis"),
        [SecondCodes] = Table(
            "code first last billable title",
            "S82 FY2016 _ 0 Fracture",
            "S82.1 FY2016 _ 0 Fracture,~upper",
            "S82.1X FY2016 _ 0 Fracture,~upper,~other",
            "S82.1X1 FY2016 _ 0 Fracture,~upper,~other,~right",
            "S82.1X1A FY2016 _ 1 Fracture,~upper,~other,~right,~initial",
            "S82.1X1B FY2016 _ 1 Fracture,~upper,~other,~right,~open"),
        [FirstNotes] = Table(
            "owner kind ordinal first last class heading detail targets scope grade text",
            "Chapter~1 excludes1 1 FY2016 _ codes _ _ S82 _ whole fracture~(S82.-)",
            "A00-A09 excludes1 1 FY2017 _ codes _ _ A09 _ part gastroenteritis~(A09)",
            "A00 excludes1 1 FY2016 _ heading _ if-known _ _ _ if~known:",
            "A00 excludes1 2 FY2016 _ conditional 1 if-known:if~known A01-A09 _ whole fevers~(A01-A09)",
            "A00 code-first 1 FY2016 _ codes _ _ A01 _ _ code~first~(A01)",
            "A00.0 excludes1 1 FY2016 FY2016 codes _ _ A01~?A02.1 _ whole typhoid~(A01)"),
        [SecondNotes] = Table(
            "owner kind ordinal first last class heading detail targets scope grade text",
            "S82 excludes2 1 FY2016 _ codes _ _ A00-A01 _ _ cholera~(A00-A01)",
            "S82.1 excludes1 1 FY2016 _ codes _ _ S82.1/7=[B] _ axis open~fracture~(S82.1-~with~7th~character~B)"),
        [SeventhCharacters] = Table(
            "owner character first last meaning",
            "S82 A FY2016 _ initial",
            "S82 B FY2016 _ open",
            "S82.1X1 A FY2017 _ initial,~right"),
        [GuidanceSources] = Table(
            "id kind title address release verified review",
            "list tabular Tabular~List _ FY2017 2017-01-31 12",
            "manual manual Manual _ _ _ 0"),
        [GuidanceElements] = Table(
            "code since id prompt met source",
            "A00 FY2016 water Say~where~from. strength~&~!context~|~weak-regions>=2 list#A00~manual"),
        [GuidanceAlternatives] = Table(
            "code since when codes text source",
            "A00.0 FY2017 diagnosis:A01 A01~A00-A09 fever~is~written manual"),
        [SecondaryOnly] = Table(
            "codes except first last section release severity reason",
            "A01-A09 A0A FY2016 FY2017 I.B.14 FY2017 warning never~first"),
        [Combinations] = Table(
            "codes_a codes_b codes_c instead keep first last section release severity reason",
            "A01 A09 _ A00 b FY2016 _ I.B.9 FY2018 _ one~code"),
        [GuidelineSections] = Table("rule first last section release subject", "ICD3007 FY2016 FY2017 I.B.14 FY2017 secondary", "ICD3007 FY2018 _ I.B.15 FY2018 secondary"),
        [GuidelineReleases] = Table("edition release status note", "FY2016 FY2017 unavailable _", "FY2017 FY2017 own _", "FY2018 FY2018 own _"),
        [PoaExempt] = Table("code first last", "A00.0 FY2016 _"),
        [PoaEditions] = Table("edition status list codes source note", "FY2016 official FY2016 1 list _", "FY2017 unavailable _ _ _ _", "FY2018 in-force FY2016 1 list _"),
        [Ages] = Table("list lowest highest first last", "adult 15 124 FY2017 _"),
        [Replacements] = Table("code effective_from previous", "A0A 2016-10-01 A01~A09"),
    };

    /// <summary>Rows written with blanks between cells, <c>~</c> for a blank, <c>_</c> for an empty cell.</summary>
    internal static string Table(params string[] lines) => string.Concat(lines.Select(line =>
        (line.StartsWith('#') ? line : string.Join('\t', line.Split(' ').Select(cell => cell == "_" ? "" : cell.Replace('~', ' ')))) + "\n"));
}
