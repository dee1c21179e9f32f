using IcdCoding.Generator.Model;
using IcdCoding.Generator.Resolving;

namespace IcdCoding.Generator.Emitting;

/// <summary>The rows that rules read, and the groups of rows and traits of each code.</summary>
internal static class RuleTableSource
{
    internal static string EmitRows(RuleCatalog catalog, EditionSet editions)
    {
        PackedTable lists = new(), kinds = new(), masks = new(), others = new(), third = new(), instead = new(), keep = new(), severities = new();
        PackedTable ranks = new(), sections = new(), reasons = new();
        TextPool pool = new();
        foreach (RuleEntry entry in catalog.Entries)
        {
            lists.Add((int)entry.List, 1);
            kinds.Add((int)entry.Kind, 1);
            masks.AddMask(entry.Editions);
            others.Add(entry.Others + 1, 2);
            third.Add(entry.Third + 1, 2);
            instead.Add(entry.Instead + 1, 2);
            keep.Add(entry.Keep, 1);
            severities.Add((int)entry.Severity, 1);
            ranks.Add(entry.Rank, 1);
            sections.Add(pool.Add(entry.Section), 2);
            reasons.Add(pool.Add(entry.Reason), 2);
        }

        TableSource source = new("PackedRules");
        source.Constant("EditionCount", editions.Count);
        source.Table("Lists", lists);
        source.Table("Kinds", kinds);
        source.Table("Editions", masks);
        source.Table("Others", others);
        source.Table("Third", third);
        source.Table("Instead", instead);
        source.Table("Keep", keep);
        source.Table("Severities", severities);
        source.Table("Ranks", ranks);
        source.Table("Sections", sections);
        source.Table("Reasons", reasons);
        WriteSets(source, catalog);
        WriteLists(source, catalog, editions);
        WriteGuidelines(source, catalog, editions, pool);
        pool.WriteTo(source);
        return source.ToString();
    }

    internal static string EmitTraits(RuleMembers rules, EquatableArray<uint> traitsOfCodes, EquatableArray<uint> traitsOfAxes)
    {
        uint[] traits = [.. rules.Traits];
        for (int row = 0; row < traits.Length; row++)
        {
            traits[row] |= traitsOfCodes[row] | traitsOfAxes[row];
        }

        PackedTable groupOf = new(), groupTraits = new(), starts = new(), members = new();
        Dictionary<(int Members, uint Traits), int> groups = [];
        int start = 0;
        for (int row = 0; row < traits.Length; row++)
        {
            (int, uint) content = (rules.GroupOf[row], traits[row]);
            if (!groups.TryGetValue(content, out int group))
            {
                group = groups.Count;
                groups.Add(content, group);
                groupTraits.AddMask(traits[row]);
                starts.Add(start, 3);
                foreach (int entry in rules.Groups[rules.GroupOf[row]])
                {
                    members.Add(entry, 2);
                    start++;
                }
            }

            groupOf.Add(group, 2);
        }

        starts.Add(start, 3);
        TableSource source = new("PackedTraits");
        source.Table("Groups", groupOf);
        source.Table("Traits", groupTraits);
        source.Table("Starts", starts);
        source.Table("Rows", members);
        return source.ToString();
    }

    private static void WriteSets(TableSource source, RuleCatalog catalog)
    {
        PackedTable starts = new(), firstRows = new(), lastRows = new();
        int start = 0;
        foreach (EquatableArray<int> set in catalog.Sets)
        {
            starts.Add(start, 3);
            for (int index = 0; index < set.Count; index += 2)
            {
                firstRows.Add(set[index], 3);
                lastRows.Add(set[index + 1], 3);
                start++;
            }
        }

        starts.Add(start, 3);
        source.Table("SetStarts", starts);
        source.Table("SetFirstRows", firstRows);
        source.Table("SetLastRows", lastRows);
    }

    private static void WriteLists(TableSource source, RuleCatalog catalog, EditionSet editions)
    {
        PackedTable statuses = new(), ageKinds = new(), ageMasks = new(), lowest = new(), highest = new();
        foreach (int status in catalog.Statuses)
        {
            statuses.Add(status, 1);
        }

        foreach (AgeRow age in catalog.Ages)
        {
            int first = editions.IndexOf(age.Lifetime.First);
            int last = age.Lifetime.Last.Length == 0 ? editions.Count - 1 : editions.IndexOf(age.Lifetime.Last);
            ageKinds.Add((int)age.Kind, 1);
            ageMasks.AddMask(first < 0 || last < first ? 0 : EditionSet.Mask(first, last));
            lowest.Add(age.Lowest, 2);
            highest.Add(age.Highest, 2);
        }

        source.Table("ListStatuses", statuses);
        source.Constant("AgeCount", catalog.Ages.Count);
        source.Table("AgeKinds", ageKinds);
        source.Table("AgeEditions", ageMasks);
        source.Table("AgeLowest", lowest);
        source.Table("AgeHighest", highest);
    }

    private static void WriteGuidelines(TableSource source, RuleCatalog catalog, EditionSet editions, TextPool pool)
    {
        PackedTable rules = new(), masks = new(), sections = new(), subjects = new(), releases = new(), statuses = new();
        foreach (GuidelineSectionRow row in catalog.Sections)
        {
            int first = editions.IndexOf(row.Lifetime.First);
            int last = row.Lifetime.Last.Length == 0 ? editions.Count - 1 : editions.IndexOf(row.Lifetime.Last);
            rules.Add(pool.Add(row.Rule), 2);
            masks.AddMask(first < 0 || last < first ? 0 : EditionSet.Mask(first, last));
            sections.Add(pool.Add(row.Section), 2);
            subjects.Add(pool.Add(row.Subject), 2);
        }

        for (int edition = 0; edition < editions.Count; edition++)
        {
            releases.Add(pool.Add(catalog.Releases[edition]), 2);
            statuses.Add(catalog.ReleaseStatuses[edition], 1);
        }

        source.Constant("GuidelineCount", catalog.Sections.Count);
        source.Table("GuidelineRules", rules);
        source.Table("GuidelineEditions", masks);
        source.Table("GuidelineSections", sections);
        source.Table("GuidelineSubjects", subjects);
        source.Table("GuidelineReleases", releases);
        source.Table("GuidelineStatuses", statuses);
    }
}
