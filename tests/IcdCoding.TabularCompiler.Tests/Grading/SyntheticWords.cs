using IcdCoding.TabularCompiler.Grading;
using IcdCoding.TabularCompiler.Notes;

namespace IcdCoding.TabularCompiler.Tests.Grading;

/// <summary>Some codes with the titles and inclusion terms of the real ones.</summary>
internal sealed class SyntheticWords : ITargetWords, IEditionCodes
{
    private static readonly (string Code, string Title, string[] Terms)[] All =
    [
        ("A56", "Other sexually transmitted chlamydial diseases", []),
        ("A560", "Chlamydial infection of lower genitourinary tract", []),
        ("A5601", "Chlamydial cystitis and urethritis", []),
        ("B33", "Other viral diseases, not elsewhere classified", []),
        ("B330", "Epidemic myalgia", ["Bornholm disease"]),
        ("C50", "Malignant neoplasm of breast", []),
        ("E08", "Diabetes mellitus due to underlying condition", []),
        ("E0842", "Diabetes mellitus due to underlying condition with diabetic polyneuropathy", []),
        ("E11", "Type 2 diabetes mellitus", []),
        ("E1142", "Type 2 diabetes mellitus with diabetic polyneuropathy", []),
        ("E119", "Type 2 diabetes mellitus without complications", []),
        ("F01", "Vascular dementia", []),
        ("F03", "Unspecified dementia", []),
        ("G20", "Parkinson's disease", []),
        ("G21", "Secondary parkinsonism", []),
        ("G211", "Malignant neuroleptic syndrome", []),
        ("G213", "Postencephalitic parkinsonism", []),
        ("G22", "Another category", []),
        ("I05", "Rheumatic mitral valve diseases", []),
        ("I058", "Other rheumatic mitral valve diseases", ["Rheumatic mitral (valve) failure"]),
        ("K70", "Alcoholic liver disease", []),
        ("K7031", "Alcoholic cirrhosis of liver with ascites", ["Alcoholic cirrhosis of liver NOS"]),
        ("M62", "Other disorders of muscle", []),
        ("M6281", "Muscle weakness (generalized)", []),
        ("Q40", "Other congenital malformations of upper alimentary tract", []),
        ("Q400", "Congenital hypertrophic pyloric stenosis", ["Congenital or infantile constriction", "Congenital or infantile spasm"]),
        ("R40", "Somnolence, stupor and coma", []),
        ("S06", "Intracranial injury", []),
        ("S060X0A", "Concussion without loss of consciousness, initial encounter", []),
        ("S060X0S", "Concussion without loss of consciousness, sequela", []),
        ("S72", "Fracture of femur", []),
        ("S72001A", "Fracture of unspecified part of neck of right femur, initial encounter for closed fracture", []),
        ("S72001B", "Fracture of unspecified part of neck of right femur, initial encounter for open fracture type I or II", []),
        ("S72001S", "Fracture of unspecified part of neck of right femur, sequela", []),
    ];

    private static readonly Dictionary<char, string> Injury = new() { ['A'] = "initial encounter", ['D'] = "subsequent encounter", ['S'] = "sequela" };

    private static readonly Dictionary<char, string> Fracture = new()
    {
        ['A'] = "initial encounter for closed fracture",
        ['B'] = "initial encounter for open fracture type I or II",
        ['E'] = "subsequent encounter for open fracture type I or II with routine healing",
        ['S'] = "sequela",
    };

    private static readonly string[] Order = [.. All.Select(row => row.Code)];

    public IEditionCodes Codes => this;

    public IReadOnlyList<(string First, string Last, string Title)> Outline { get; } =
        [("Q40", "Q40", "Congenital malformations, deformations and chromosomal abnormalities"), ("E08", "E11", "Diabetes mellitus")];

    public IReadOnlyList<string> CodesInOrder => Order;

    public IReadOnlyList<(string Id, string First, string Last)> Sections { get; } = [("E08-E13", "E08", "E11")];

    public string Title(string undotted) => All[Position(undotted)].Title;

    public IReadOnlyList<string> Terms(string undotted) => All[Position(undotted)].Terms;

    public bool Exists(string undotted) => Position(undotted) >= 0;

    public int Position(string undotted) => Array.IndexOf(Order, undotted);

    public bool IsBillable(string undotted) => !Order.Any(code => code != undotted && code.StartsWith(undotted, StringComparison.Ordinal));

    public IReadOnlyDictionary<char, string>? SeventhCharacters(string undotted) =>
        undotted.StartsWith("S06", StringComparison.Ordinal) ? Injury : undotted.StartsWith("S72", StringComparison.Ordinal) ? Fracture : null;
}
