using IcdCoding.TabularCompiler.Notes;

namespace IcdCoding.TabularCompiler.Tests.Notes;

/// <summary>A handful of codes in tabular order, with one section whose printed end stands before codes that it holds.</summary>
internal sealed class SyntheticEdition : IEditionCodes
{
    private static readonly Dictionary<char, string> Fracture = new()
    {
        ['A'] = "initial encounter for closed fracture",
        ['B'] = "initial encounter for open fracture type I or II",
        ['E'] = "subsequent encounter for open fracture type I or II with routine healing",
        ['S'] = "sequela",
    };

    public IReadOnlyList<string> CodesInOrder { get; } =
    [
        "A15", "A150", "A74", "A748", "B36",
        "E08", "E081", "E0842", "E0861", "E09", "E0942", "E0961", "E10", "E101", "E1042", "E10610", "E13", "E131", "E1342",
        "F10", "F1015", "F1017", "F1026", "F11", "F1115", "F1125", "F11151",
        "I69", "I690", "I6902", "I69020", "I69023", "I6903", "I691", "I6911", "I69120",
        "J09", "J09X", "J09X3", "J40", "J41", "J44", "J4A", "J45", "J47",
        "J60", "J65", "M43", "M433", "M434", "M435", "M435X", "M435X2", "M436",
        "O60", "O62", "O620", "O621", "O623", "O624", "O629",
        "S32", "S321", "S321XXB", "S329", "S329XXA", "S329XXB", "S52", "S520", "S520XXA", "S520XXB", "S520XXE",
        "T36", "T360", "T360X1A", "T360X5A", "T39", "T390", "T39015A", "T3995XA", "T50", "T509", "T50905A", "X00", "X08",
    ];

    public IReadOnlyList<(string Id, string First, string Last)> Sections { get; } = [("J40-J4A", "J40", "J47"), ("A15-A19", "A15", "A15")];

    public bool Exists(string undotted) => Position(undotted) >= 0;

    public int Position(string undotted) => CodesInOrder.ToList().IndexOf(undotted);

    public bool IsBillable(string undotted) => !CodesInOrder.Any(c => c != undotted && c.StartsWith(undotted, StringComparison.Ordinal));

    public IReadOnlyDictionary<char, string>? SeventhCharacters(string undotted) => undotted.StartsWith('S') ? Fracture : null;
}
