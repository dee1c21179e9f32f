using IcdCoding.TabularCompiler.Edits;

namespace IcdCoding.TabularCompiler.Titles;

/// <summary>Groups of codes whose titles name one condition and differ along axes alone.</summary>
internal static class AxisGroups
{
    private const int StemLength = 6;
    private const string ExternalCauses = "VWXY";

    /// <summary>The members of all groups of an edition in which an axis has two values.</summary>
    public static IEnumerable<AxisMember> Of(BillableTitles edition, TitleExceptions exceptions)
    {
        IEnumerable<IGrouping<string, (string Code, TitleReading Reading)>> byCondition = Read(edition, exceptions).GroupBy(pair => pair.Reading.Condition, StringComparer.Ordinal);
        foreach (IGrouping<string, (string Code, TitleReading Reading)> group in byCondition)
        {
            foreach (string axis in group.SelectMany(pair => pair.Reading.Values.Keys).Distinct(StringComparer.Ordinal))
            {
                AxisMember[] members =
                [
                    .. group.Where(pair => pair.Reading.Values.ContainsKey(axis)).Select(pair => Member(axis, group.Key, pair.Reading.Values[axis], pair.Code)),
                    .. group.Where(pair => !pair.Reading.Values.ContainsKey(axis) && pair.Reading.IsUnspecified && !exceptions.Holds(axis, pair.Code))
                        .Select(pair => new AxisMember(axis, group.Key, "unspecified", true, pair.Code)),
                ];
                if (members.Where(member => !member.GivesWay).Select(member => member.Value).Distinct(StringComparer.Ordinal).Count() > (members.Any(member => member.GivesWay) ? 0 : 1))
                {
                    foreach (AxisMember member in members)
                    {
                        yield return member;
                    }
                }
            }
        }
    }

    private static AxisMember Member(string axis, string group, string value, string code) => new(axis, group, value, TitleAxis.IsOpen(value), code);

    /// <summary>A code that lacks nothing but the 7th character of the encounter is read in place of its completions: that character is no part of the condition.</summary>
    private static IEnumerable<(string Code, TitleReading Reading)> Read(BillableTitles edition, TitleExceptions exceptions)
    {
        HashSet<string> injuries = [.. edition.Headers.Where(code => code[0] is 'S' or 'T' && edition.Contains(Stem(code) + "A") && edition.Contains(Stem(code) + "S"))];
        HashSet<string> stems = [.. injuries.Select(Stem)];
        IEnumerable<(string, string)> titles = injuries.Select(code => (code, edition.TitleOfHeader(code)!)).Concat(
            edition.Codes.Where(code => code.Length <= StemLength || !stems.Contains(code[..StemLength])).Select(code => (code, edition.TitleOf(code))));
        return titles.Where(pair => !ExternalCauses.Contains(pair.Item1[0], StringComparison.Ordinal))
            .Select(pair => (pair.Item1, TitleReading.Of(pair.Item1, pair.Item2, exceptions)));
    }

    /// <summary>What stands before the 7th character: the header, filled up with the placeholder.</summary>
    private static string Stem(string header) => header.PadRight(StemLength, 'X');
}
