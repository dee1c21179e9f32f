using IcdCoding.Generator.Model;

namespace IcdCoding.Generator.Resolving;

/// <summary>A row of a rule table, resolved; sets are -1 for none. Rows of lists of single codes are shared by all codes of equal editions.</summary>
internal readonly record struct RuleEntry(
    RuleList List, RuleRowKind Kind, uint Editions, int Others, int Third, int Instead, int Keep, Severity Severity, int Rank, string Section, string Reason);

/// <summary>The rows that name each code, by group, and the traits that these give. When adding members: they must be equatable by value, or incremental caching breaks.</summary>
internal sealed record RuleMembers(EquatableArray<int> GroupOf, EquatableArray<EquatableArray<int>> Groups, EquatableArray<uint> Traits);

/// <summary>The tables that rules read, as the runtime needs them. When adding members: they must be equatable by value, or incremental caching breaks.</summary>
internal sealed record RuleCatalog(
    EquatableArray<RuleEntry> Entries,
    EquatableArray<EquatableArray<int>> Sets,
    RuleMembers Members,
    EquatableArray<int> Statuses,
    EquatableArray<AgeRow> Ages,
    EquatableArray<GuidelineSectionRow> Sections,
    EquatableArray<string> Releases,
    EquatableArray<int> ReleaseStatuses,
    EquatableArray<TableProblem> Problems)
{
    private static readonly int Kinds = Enum.GetValues(typeof(RuleRowKind)).Length;

    internal static RuleCatalog From(RuleTables tables, CodeCatalog codes, EditionSet editions)
    {
        Builder builder = new(codes, editions, Knowledge(tables, editions, out int[] statuses, out List<TableProblem> problems), problems);
        foreach (ParsedTable<RuleRow> table in tables.Rows)
        {
            foreach (RuleRow row in table.Rows)
            {
                builder.Add(table.Path, row);
            }
        }

        builder.Share(out int[] groupOf, out EquatableArray<int>[] groups);
        GuidelineReleaseRow[] releases = new GuidelineReleaseRow[editions.Count];
        foreach (GuidelineReleaseRow row in tables.Releases.SelectMany(table => table.Rows).Where(row => editions.IndexOf(row.Edition) >= 0))
        {
            releases[editions.IndexOf(row.Edition)] = row;
        }

        return new RuleCatalog(
            new([.. builder.Entries]), builder.Sets, new RuleMembers(new(groupOf), new(groups), new(builder.Traits)), new(statuses),
            new([.. tables.Ages.SelectMany(table => table.Rows)]), new([.. tables.Sections.SelectMany(table => table.Rows)]),
            new([.. releases.Select(row => row.Release ?? "")]), new([.. releases.Select(row => row.Status)]), new([.. problems]));
    }

    /// <summary>Editions in which a list is known, by kind; and the status of every kind in every edition.</summary>
    private static uint[] Knowledge(RuleTables tables, EditionSet editions, out int[] statuses, out List<TableProblem> problems)
    {
        problems = [];
        uint[] known = new uint[Kinds];
        statuses = new int[Kinds * editions.Count];
        foreach (ParsedTable<ListEditionRow> table in tables.ListEditions)
        {
            foreach (ListEditionRow row in table.Rows)
            {
                if (!editions.TryRange(new Lifetime(row.Edition, row.Edition), table.Path, row.Line, problems, out int edition, out _))
                {
                    continue;
                }

                statuses[((int)row.Kind * editions.Count) + edition] = (int)row.Status;
                known[(int)row.Kind] |= row.Status is ListStatus.Official or ListStatus.InForce ? 1u << edition : 0;
            }
        }

        return known;
    }

    private sealed class Builder(CodeCatalog codes, EditionSet editions, uint[] known, List<TableProblem> problems)
    {
        private readonly TargetSets _targets = new(codes);

        // What a row is on becomes a membership of each code and needs no set at run time.
        private readonly TargetSets _members = new(codes);
        private readonly List<int>?[] _memberships = new List<int>?[codes.Count];
        private readonly Dictionary<(RuleList List, RuleRowKind Kind, uint Editions), int> _shared = [];

        internal List<RuleEntry> Entries { get; } = [];

        internal uint[] Traits { get; } = new uint[codes.Count];

        internal EquatableArray<EquatableArray<int>> Sets => _targets.Sets;

        internal void Add(string path, RuleRow row)
        {
            if (!editions.TryRange(row.Lifetime, path, row.Line, problems, out int first, out int last))
            {
                return;
            }

            uint mask = EditionSet.Mask(first, last);
            if (row.List is RuleList.CodeEditor or RuleList.PoaExempt)
            {
                AddExact(path, row, mask & known[(int)row.Kind]);
                return;
            }

            int set = Resolve(path, row, row.Codes, _members);
            int except = Resolve(path, row, row.Except, _members);
            RuleEntry entry = new(
                row.List, row.Kind, mask, Resolve(path, row, row.Others, _targets), Resolve(path, row, row.Third, _targets), Resolve(path, row, row.Instead, _targets), row.Keep,
                row.Severity, row.Rank, row.Section, row.Reason);
            Entries.Add(entry);
            foreach (int code in Rows(set, _members).Except(Rows(except, _members)))
            {
                if ((codes.Exists[code] & mask) != 0)
                {
                    AddMember(code, Entries.Count - 1, TraitCatalog.OfList(row.List));
                }
            }

            foreach (int code in Rows(entry.Others, _targets).Concat(Rows(entry.Third, _targets)))
            {
                Traits[code] |= TraitCatalog.OfOthers(row.List);
            }
        }

        internal void Share(out int[] groupOf, out EquatableArray<int>[] groups)
        {
            List<EquatableArray<int>> distinct = [new([])];
            Dictionary<EquatableArray<int>, int> byContent = new() { [distinct[0]] = 0 };
            groupOf = new int[codes.Count];
            for (int row = 0; row < groupOf.Length; row++)
            {
                EquatableArray<int> content = _memberships[row] is { } members ? new([.. members]) : distinct[0];
                if (!byContent.TryGetValue(content, out int group))
                {
                    group = distinct.Count;
                    distinct.Add(content);
                    byContent.Add(content, group);
                }

                groupOf[row] = group;
            }

            groups = [.. distinct];
        }

        /// <summary>A code of an official list: that code alone, in the editions whose list is known.</summary>
        private void AddExact(string path, RuleRow row, uint mask)
        {
            if (!CodeText.TryPack(row.Codes, out ulong code) || codes.Find(code) is not (int member and >= 0))
            {
                problems.Add(new TableProblem(TableProblems.Reference, path, row.Line, 0, Math.Max(1, row.Codes.Length), row.Codes, "a code of the tables"));
            }
            else if (mask != 0)
            {
                if (!_shared.TryGetValue((row.List, row.Kind, mask), out int entry))
                {
                    entry = Entries.Count;
                    _shared.Add((row.List, row.Kind, mask), entry);
                    Entries.Add(new RuleEntry(row.List, row.Kind, mask, -1, -1, -1, 0, Severity.None, 0, "", ""));
                }

                AddMember(member, entry, TraitCatalog.OfList(row.List));
            }
        }

        private void AddMember(int row, int entry, uint trait)
        {
            (_memberships[row] ??= []).Add(entry);
            Traits[row] |= trait;
        }

        private int Resolve(string path, RuleRow row, string cell, TargetSets sets)
        {
            int set = sets.Resolve(cell, out string? wrong, out bool isUnknownCode);
            if (wrong is not null)
            {
                problems.Add(new TableProblem(
                    isUnknownCode ? TableProblems.Reference : TableProblems.Target, path, row.Line, 0, 1, wrong,
                    isUnknownCode ? "codes of the tables, in tabular order" : "a target such as A18.32, M60-M63, E08-E13/4=42 or S42/7=[BC]"));
            }

            return set;
        }

        private static IEnumerable<int> Rows(int set, TargetSets sets)
        {
            EquatableArray<int> intervals = set < 0 ? new([]) : sets.Sets[set];
            for (int interval = 0; interval < intervals.Count; interval += 2)
            {
                for (int row = intervals[interval]; row <= intervals[interval + 1]; row++)
                {
                    yield return row;
                }
            }
        }
    }
}
