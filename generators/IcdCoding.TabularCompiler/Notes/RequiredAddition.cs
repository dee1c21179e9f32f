using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Notes;

/// <summary>
/// Use-additional lines that every case can answer: they ask for what the code itself says is there (the stage, type, site or severity of its
/// condition), not for what may be unknown or absent (an organism, a habit, a treatment, a circumstance of chapter 20).
/// </summary>
internal static partial class RequiredAddition
{
    /// <summary>The detail of such a line.</summary>
    internal const string Detail = "required";

    /// <param name="owner">The owner of the line.</param>
    /// <param name="line">The line.</param>
    /// <param name="heading">The line that leads it; empty for none.</param>
    /// <param name="targets">The codes that the line names.</param>
    internal static bool Asks(string owner, string line, string heading, string targets) =>
        !IsSectionOrChapter(owner) && targets[0] is not ('V' or 'W' or 'X' or 'Y') && (WhatIsThere().IsMatch(line) || WhatIsThere().IsMatch(heading));

    private static bool IsSectionOrChapter(string owner) => owner.Contains('-', StringComparison.Ordinal) || owner.Contains(' ', StringComparison.Ordinal);

    [GeneratedRegex(
        @"\bto (identify|specify) (the )?(stage|type|severity|site and severity|site|percentage|joint|limb amputated|heart failure|deep vein thrombosis|superficial thrombophlebitis|retinal detachment|specific infectious|carrier state|personal history of malignant neoplasm|manifestations of the (alcohol|drug) use)\b|^code for (alcohol|drug) abuse or dependence\b|^code for nicotine dependence\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WhatIsThere();
}
