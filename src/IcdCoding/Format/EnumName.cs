using System.Text;

namespace IcdCoding;

/// <summary>Values of an enumeration as data writes them: <c>SelfCare</c> is "self-care", <c>None</c> is nothing.</summary>
internal static class EnumName
{
    /// <summary>What data writes otherwise than the member is called. Tables of rules are named for their files.</summary>
    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["NoteClass.Unconditional"] = "codes",
        ["RuleList.Combination"] = "combination-codes",
        ["RuleList.Contradiction"] = "contradictions",
        ["RuleList.Chapter15Exception"] = "chapter-15-exceptions",
        ["RuleList.CodeEditor"] = "mce",
        ["RuleList.TitleCombination"] = "title-combinations",
        ["RuleList.SeventhCharacterAxis"] = "seventh-character-axes",
        ["RuleList.UnspecifiedForm"] = "unspecified-beside-specified",
        ["RuleList.SpecifiedForm"] = "specified-forms",
        ["RuleList.Companion"] = "companions",
        ["RuleList.IntegralSymptom"] = "integral-symptoms",
        ["LimitationKind.ActivitiesOfDailyLiving"] = "adl",
        ["SourceKind.LocalCoverageDetermination"] = "lcd",
        ["CoveragePolicyKind.LocalCoverageDetermination"] = "lcd",
    };

    internal static string Of<T>(T value)
        where T : struct, Enum
    {
        string member = value.ToString();
        if (member == "None")
        {
            return "";
        }

        if (Short.TryGetValue($"{typeof(T).Name}.{member}", out string? written))
        {
            return written;
        }

        StringBuilder name = new();
        foreach (char letter in member)
        {
            name.Append(char.IsUpper(letter) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }

    /// <summary>The value that data writes so.</summary>
    internal static bool TryParse<T>(string name, out T value)
        where T : struct, Enum
    {
        foreach (string member in Enum.GetNames(typeof(T)))
        {
            if (Enum.TryParse(member, out value) && Of(value) == name)
            {
                return true;
            }
        }

        value = default;
        return false;
    }
}
