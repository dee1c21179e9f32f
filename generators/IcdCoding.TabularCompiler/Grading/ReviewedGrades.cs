namespace IcdCoding.TabularCompiler.Grading;

/// <summary>The Excludes1 lines whose grade a person decided, each with a reason; <c>excludes1-grades.tsv</c>.</summary>
/// <remarks>A row serves every edition that prints the line. One that no edition needs is a problem, so that the table stays minimal.</remarks>
internal sealed class ReviewedGrades
{
    private readonly Dictionary<(string Owner, string Text), Excludes1Grade> _grades = [];

    /// <summary>All rows.</summary>
    internal IReadOnlyCollection<(string Owner, string Text)> Rows => _grades.Keys;

    /// <summary>Reads <c>owner</c>, <c>text</c> (as the notes tables keep it), <c>grade</c>, <c>reason</c>.</summary>
    /// <exception cref="FormatException">A row is of another form or stands twice; the message names the line.</exception>
    internal static ReviewedGrades Parse(IEnumerable<string> lines)
    {
        ReviewedGrades reviewed = new();
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            if (number == 1 || line.Length == 0 || line.StartsWith('#'))
            {
                continue;
            }

            string[] cells = line.Split('\t');
            if (cells.Length != 4 || cells.Any(string.IsNullOrWhiteSpace) || Grade(cells[2]) is not { } grade)
            {
                throw new FormatException($"excludes1-grades.tsv({number}): expected owner, text, grade (whole, axis, part, mismatch) and reason.");
            }

            if (!reviewed._grades.TryAdd((cells[0], cells[1]), grade))
            {
                throw new FormatException($"excludes1-grades.tsv({number}): {cells[0]} has this line above.");
            }
        }

        return reviewed;
    }

    /// <summary>The grade given to a line, or null.</summary>
    internal Excludes1Grade? Find(string owner, string text) => _grades.TryGetValue((owner, text), out Excludes1Grade grade) ? grade : null;

    /// <summary>A reviewer cannot say "both": that is seen in the lines of the partner.</summary>
    private static Excludes1Grade? Grade(string word) => Vocabulary.TryParse(word, out Excludes1Grade grade) && grade is not (Excludes1Grade.None or Excludes1Grade.Both) ? grade : null;
}
