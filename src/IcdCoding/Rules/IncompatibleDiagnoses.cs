using IcdCoding.Rules.Icd4xxx;
using IcdCoding.Tables;

namespace IcdCoding.Rules;

/// <summary>Two diagnoses of which one has to go before their order can be asked about: findings on one claim never advise opposite things.</summary>
internal static class IncompatibleDiagnoses
{
    /// <summary>Whether an Excludes1 whose words name the whole of the other keeps two diagnoses apart, or one belongs to the mother and the other to the newborn.</summary>
    internal static bool Are(ResolvedDiagnosis diagnosis, ResolvedDiagnosis other, int edition) =>
        diagnosis.IsBillable && other.IsBillable
        && ((ExcludesTable.FindExcludes1(diagnosis.Row, other.Row, edition) is int note and >= 0 && NoteTable.Class(note) == NoteClass.Unconditional && NoteTable.Grade(note) is Excludes1Grade.Whole or Excludes1Grade.Axis)
            || NewbornMaternalRecord.AreNeverTogether(diagnosis, other, edition));
}
