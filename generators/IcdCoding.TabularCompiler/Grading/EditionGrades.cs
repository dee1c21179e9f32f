namespace IcdCoding.TabularCompiler.Grading;

/// <summary>Grades the Excludes1 lines of one edition.</summary>
internal sealed class EditionGrades(ITargetWords words, GradingTables tables)
{
    private readonly Excludes1Grader _grader = new(words, tables.Forms);
    private readonly List<string> _undecided = [];
    private readonly HashSet<(string Owner, string Text)> _met = [], _needed = [];

    /// <summary>Lines that words do not decide and that nobody has reviewed.</summary>
    internal IReadOnlyList<string> Undecided => _undecided;

    /// <summary>Rows of the reviewed table that this edition prints.</summary>
    internal IReadOnlySet<(string Owner, string Text)> Met => _met;

    /// <summary>Rows of the reviewed table that say what the words do not.</summary>
    internal IReadOnlySet<(string Owner, string Text)> Needed => _needed;

    /// <summary>The grade of a line; none where no code of the edition is meant.</summary>
    /// <param name="owner">Who prints it.</param>
    /// <param name="kept">The line as the tables keep it.</param>
    /// <param name="line">The line as printed.</param>
    /// <param name="heading">The heading that leads it, or null.</param>
    /// <param name="targets">Its targets, narrowed.</param>
    internal Excludes1Grade Grade(string owner, string kept, string line, string? heading, string targets)
    {
        if (!TargetCodes.Tokens(targets).Any())
        {
            return Excludes1Grade.None;
        }

        WordVerdict verdict = _grader.Decide(line, heading, targets);
        Excludes1Grade byWords = verdict switch
        {
            WordVerdict.Whole => targets.Contains("/7=", StringComparison.Ordinal) ? Excludes1Grade.Axis : Excludes1Grade.Whole,
            WordVerdict.Part => Excludes1Grade.Part,
            _ => Excludes1Grade.None,
        };
        if (tables.Reviewed.Find(owner, kept) is { } reviewed)
        {
            _met.Add((owner, kept));
            if (reviewed != byWords)
            {
                _needed.Add((owner, kept));
            }

            return reviewed;
        }

        if (byWords != Excludes1Grade.None)
        {
            return byWords;
        }

        _undecided.Add($"{owner}\t{kept}");
        return Excludes1Grade.Part;
    }
}
