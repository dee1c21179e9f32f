using IcdCoding.TabularCompiler.Notes;

namespace IcdCoding.TabularCompiler.Tables;

/// <summary>A note line as the tables keep it, and what was understood of it.</summary>
internal sealed record UnderstoodLine(string Text, NoteReading Reading);
