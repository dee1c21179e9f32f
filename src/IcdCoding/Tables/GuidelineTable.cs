using IcdCoding.Packing;

namespace IcdCoding.Tables;

/// <summary>The section of the Official Guidelines behind a rule, by edition, and the release of the text that was read.</summary>
internal static class GuidelineTable
{
    /// <summary>The release cited in an edition: its own, the one in force, or the nearest at hand.</summary>
    internal static string Release(int edition) => RuleTable.Pool.GetString(Digits.Read2(PackedRules.GuidelineReleases, edition));

    /// <summary>The section behind a rule in an edition, or null where it rests on something else.</summary>
    internal static GuidelineReference? Of(string rule, int edition)
    {
        for (int i = 0; i < PackedRules.GuidelineCount; i++)
        {
            if ((Digits.ReadMask(PackedRules.GuidelineEditions, i) >> edition & 1) != 0
                && RuleTable.Pool.GetString(Digits.Read2(PackedRules.GuidelineRules, i)) == rule)
            {
                string section = RuleTable.Pool.GetString(Digits.Read2(PackedRules.GuidelineSections, i));
                return section.Length == 0 ? null : new GuidelineReference(section, Release(edition));
            }
        }

        return null;
    }
}
