using System.Text.RegularExpressions;
using IcdCoding.TabularCompiler.Edits;

namespace IcdCoding.TabularCompiler.Titles;

/// <summary>A condition "in remission" beside the same condition as active: the same words before "in remission", in one category.</summary>
internal static partial class Remission
{
    /// <summary>The axis in <c>title-axes.tsv</c>.</summary>
    public const string Axis = "activity";

    private const int CategoryLength = 3;

    /// <summary>The groups of an edition: each holds one code in remission, and the codes of the active condition.</summary>
    public static IEnumerable<AxisMember> Of(BillableTitles edition, TitleExceptions exceptions)
    {
        foreach (string code in edition.Codes.Where(code => !MoodOrLeukemia().IsMatch(code) && !exceptions.Holds(Axis, code)))
        {
            string title = edition.TitleOf(code);
            if (InRemission().Match(title) is not { Success: true } match)
            {
                continue;
            }

            string condition = title[..match.Index];
            string[] active =
            [
                .. edition.Codes.Where(other => string.CompareOrdinal(other, 0, code, 0, CategoryLength) == 0 && !exceptions.Holds(Axis, other)
                    && edition.TitleOf(other) is var text && text.StartsWith(condition, StringComparison.OrdinalIgnoreCase)
                    && text.Length > condition.Length && text[condition.Length] is ',' or ' ' && !Course().IsMatch(text)),
            ];
            foreach (string other in active)
            {
                yield return new AxisMember(Axis, condition, "active", false, other);
            }

            if (active.Length > 0)
            {
                yield return new AxisMember(Axis, condition, "in remission", true, code);
            }
        }
    }

    // Remission is among the values of an axis of their own.
    [GeneratedRegex("^(F3|C9)", RegexOptions.CultureInvariant)]
    private static partial Regex MoodOrLeukemia();

    [GeneratedRegex(@",? (?:currently )?in (?:early |sustained |full |partial )?remission\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InRemission();

    [GeneratedRegex(@"\bremission\b|\brelapse\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Course();
}
