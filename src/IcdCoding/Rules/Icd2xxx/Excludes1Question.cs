using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>What an Excludes1 line says of two codes: an error where its words name all that the excluded code holds, else the one question that decides.</summary>
internal readonly struct Excludes1Question
{
    private static readonly IcdCode FirstPoisoning = IcdCode.Parse("T36");
    private static readonly IcdCode FirstInjury = IcdCode.Parse("S00");

    private Excludes1Question(Severity severity, string message)
    {
        Severity = severity;
        Message = message;
    }

    internal Severity Severity { get; }

    /// <summary>The finding in one sentence; null in the default value.</summary>
    internal string? Message { get; }

    /// <summary>Whether the codes themselves say that the line does not concern them.</summary>
    internal bool IsAnswered => Message is null;

    internal static Excludes1Question Of(Icd10CmEdition edition, NoteReference note, int row, int otherRow)
    {
        IcdCode code = CodeTable.CodeAt(row), other = CodeTable.CodeAt(otherRow);
        string because = $"{note.Owner} Excludes1 \"{note.Text}\"";
        // A condition that codes cannot decide makes the conflict a question to the coder.
        if (note.Condition is { } condition)
        {
            return Ask($"{code} and {other} can be reported together only on a condition (\"{condition}\"): {because}");
        }

        // An injury of one limb says nothing of the other one.
        if (BodySide.Difference(CodeTable.Title(row, edition.Index), CodeTable.Title(otherRow, edition.Index)) is { } sides)
        {
            return IsInjury(code) && IsInjury(other) ? default : Ask($"{code} and {other} name different sites ({sides}): does the note concern both? {because}");
        }

        int contradiction = ExcludesTable.FindContradiction(note.Index, row, otherRow, edition.Index);
        if (contradiction >= 0)
        {
            NoteReference second = new(edition, contradiction);
            return Ask($"{code} and {other} are named both ways, which leaves it to the record: {because}, {second.Owner} Excludes2 \"{second.Text}\"");
        }

        IcdCode excluded = note.TargetsContain(other) ? other : code;
        string words = note.Heading.IsEmpty ? note.Text : $"{note.Heading.Text} {note.Text}";
        return note.Grade switch
        {
            Excludes1Grade.Part => Ask($"{code} and {other}: is {excluded} here \"{words}\"? {note.Owner} Excludes1 names only that"),
            Excludes1Grade.Mismatch => Ask($"{code} and {other}: the words of the note are of another condition than {excluded} (\"{CodeTable.Title(excluded == other ? otherRow : row, edition.Index)}\"): {because}"),
            Excludes1Grade.Both => Ask($"{code} and {other} are named both ways, which leaves it to the record: {because}"),
            _ => new Excludes1Question(Excludes1Conflict.Rule.DefaultSeverity, $"{code} and {other} cannot be reported together: {because}"),
        };
    }

    private static Excludes1Question Ask(string message) => new(Severity.Warning, message);

    private static bool IsInjury(IcdCode code) => code.Category >= FirstInjury && code.Category < FirstPoisoning;
}
