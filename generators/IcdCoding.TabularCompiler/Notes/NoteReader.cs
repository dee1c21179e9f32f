using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Notes;

/// <summary>Reads every instructional note of the Tabular List: class, heading, condition and the codes meant.</summary>
internal static partial class NoteReader
{
    private static readonly ConditionalWeakTable<IEditionCodes, TargetReader> Readers = [];

    /// <summary>Reads the lines of one owner and kind, in the order of the file; the answers are in the same order.</summary>
    /// <param name="owner">Code (dotted), section (<c>V00-V99</c>) or <c>Chapter 13</c>.</param>
    /// <param name="kind">Kind of note as in the notes table; a mistyped Excludes line has already been given its true kind.</param>
    /// <param name="lines">The lines with white space folded.</param>
    /// <param name="codes">The edition in which targets must exist.</param>
    internal static IReadOnlyList<NoteReading> Read(string owner, string kind, IReadOnlyList<string> lines, IEditionCodes codes)
    {
        TargetReader targets = Readers.GetValue(codes, static c => new TargetReader(c));
        int?[] headings = NoteHeadings.Of(kind, lines);
        string[] conditions = Conditions(kind, lines, headings);
        NoteReading[] readings = new NoteReading[lines.Count];
        for (int i = 0; i < lines.Count; i++)
        {
            string meant = targets.Read(owner, lines[i]);
            bool leads = i + 1 < lines.Count && headings[i + 1] == i;
            NoteClass noteClass = meant.Length > 0
                ? conditions[i].Length > 0 ? NoteClass.Conditional : NoteClass.Unconditional
                : leads ? NoteClass.Heading : NoteClass.Prose;
            string heading = headings[i] is int leader ? lines[leader] : "";
            string detail = noteClass switch
            {
                NoteClass.Prose => ProseReason(kind, lines[i], headings[i] is not null),
                NoteClass.Unconditional when kind == "use-additional" && RequiredAddition.Asks(owner, lines[i], heading, meant) => RequiredAddition.Detail,
                _ => conditions[i],
            };
            readings[i] = new(noteClass, headings[i], detail, meant);
        }

        return readings;
    }

    /// <summary>The condition of each line: stated in its words, else that of its heading, else implied by its words or by standing among alternatives.</summary>
    private static string[] Conditions(string kind, IReadOnlyList<string> lines, int?[] headings)
    {
        string[] conditions = [.. lines.Select(l => NoteCondition.Stated(kind, l))];
        bool alternatives = kind == "code-first" && lines.Count > 1;
        for (int i = 0; i < conditions.Length; i++)
        {
            if (conditions[i].Length > 0)
            {
                continue;
            }

            string inherited = headings[i] is int heading ? conditions[heading] : "";
            conditions[i] = inherited.Length > 0 ? inherited : NoteCondition.Implied(kind, lines[i]);
            if (conditions[i].Length == 0 && alternatives && headings[i] is null && !NoteHeadings.IsHeading(lines[i]))
            {
                conditions[i] = NoteCondition.Alternative(lines[i]);
            }
        }

        return conditions;
    }

    private static string ProseReason(string kind, string line, bool isLed) => kind switch
    {
        _ when line.Length == 0 => "empty",
        "includes" or "inclusion-term" => "term",
        "excludes1" or "excludes2" => Referral().IsMatch(line) ? "instruction" : "title",
        "note" => Instruction().IsMatch(line) ? "instruction" : "definition",
        "seventh-character" => "instruction",
        _ => isLed && !Instruction().IsMatch(line) ? "title" : "instruction",
    };

    [GeneratedRegex(@"\bcode to\b|\bsee\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Referral();

    [GeneratedRegex(@"\bcod(?:e|es|ed|ing)\b|\bassign|\bused?\b|\bcharacters?\b|\bsee\b|\bshould\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Instruction();
}
