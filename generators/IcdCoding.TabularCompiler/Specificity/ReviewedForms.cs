using IcdCoding.TabularCompiler.Editions;

namespace IcdCoding.TabularCompiler.Specificity;

/// <summary>What a reviewer decided of the forms of codes: added, removed, or listed in full, each with a reason.</summary>
internal sealed class ReviewedForms
{
    private readonly List<(string Code, string Decision, string[] Targets)> _rows = [];

    /// <summary>Reads <c>more-specific-reviewed.tsv</c> (code, decision, targets, reason); targets are codes that stand for all below them.</summary>
    /// <exception cref="FormatException">A row has not four cells, or another decision than <c>add</c>, <c>remove</c> and <c>only</c>; the message names the line.</exception>
    public static ReviewedForms Parse(IEnumerable<string> lines)
    {
        ReviewedForms reviewed = new ReviewedForms();
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            if (line.Length == 0 || line[0] == '#' || line.StartsWith("code\t", StringComparison.Ordinal))
            {
                continue;
            }

            string[] cells = line.Split('\t');
            if (cells.Length != 4 || cells[1] is not ("add" or "remove" or "only") || cells[3].Length == 0)
            {
                throw new FormatException($"more-specific-reviewed.tsv({number}): expected code, decision (add, remove, only), targets and reason.");
            }

            reviewed._rows.Add((CodeText.Undotted(cells[0]), cells[1], [.. cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(CodeText.Undotted)]));
        }

        return reviewed;
    }

    /// <summary>The codes decided on.</summary>
    public IEnumerable<string> Codes => _rows.Where(row => row.Decision != "remove").Select(row => row.Code).Distinct(StringComparer.Ordinal);

    /// <summary>The codes and targets of all rows.</summary>
    public IEnumerable<string> Named => _rows.SelectMany(row => row.Targets.Prepend(row.Code));

    /// <summary>Whether a row lists the forms of the code in full.</summary>
    public bool Replaces(string code) => _rows.Exists(row => row.Code == code && row.Decision == "only");

    /// <summary>The forms after all decisions. A removal at a header is one for all codes below it; a target stands for all codes below it.</summary>
    public IReadOnlySet<string> Apply(string code, IEnumerable<string> forms, IReadOnlySet<string> stems)
    {
        HashSet<string> left = new HashSet<string>(forms, StringComparer.Ordinal);
        foreach ((string owner, string decision, string[] targets) in _rows)
        {
            if (decision == "remove" ? !code.StartsWith(owner, StringComparison.Ordinal) : code != owner)
            {
                continue;
            }

            foreach (string target in targets)
            {
                if (decision == "remove")
                {
                    left.RemoveWhere(form => form.StartsWith(target, StringComparison.Ordinal));
                }
                else
                {
                    left.UnionWith(stems.Where(stem => stem.StartsWith(target, StringComparison.Ordinal) && stem != code));
                }
            }
        }

        return left;
    }
}
