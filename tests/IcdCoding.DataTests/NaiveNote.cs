namespace IcdCoding.DataTests;

/// <summary>A note line as the tables state it.</summary>
internal sealed record NaiveNote(string Owner, string Kind, int Ordinal, int First, int Last, string Class, string Targets, string Scope, string Grade, string Text)
{
    internal bool IsIn(int edition) => First <= edition && edition <= Last;

    internal bool IsUnconditional => Class == "codes";

    /// <summary>Whether an Excludes1 line forbids, and does not ask.</summary>
    internal bool Forbids => Grade is "whole" or "axis";
}
