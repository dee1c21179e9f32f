namespace IcdCoding.TabularCompiler.Sources;

/// <summary>The Tabular List of one edition.</summary>
/// <param name="Chapters">Chapters in printed order.</param>
/// <param name="EmptyNotes">How many note elements hold no text.</param>
/// <param name="MisfiledExcludes">How many Excludes lines are printed as inclusion terms; they are filed as what they say.</param>
internal sealed record TabularList(IReadOnlyList<TabularNode> Chapters, int EmptyNotes, int MisfiledExcludes);
