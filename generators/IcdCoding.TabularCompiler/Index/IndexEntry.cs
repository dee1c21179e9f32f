namespace IcdCoding.TabularCompiler.Index;

/// <summary>One line of an index as printed.</summary>
/// <param name="Place">Where the line stands in its source, for messages.</param>
/// <param name="Level">0 for a main term, one more for each indentation.</param>
/// <param name="Term">The term without its nonessential modifiers.</param>
/// <param name="Modifiers">The nonessential modifiers, in parentheses.</param>
/// <param name="See">The path to look under instead.</param>
/// <param name="SeeAlso">The path to look under besides.</param>
/// <param name="Codes">One code or none in an index, one for each column in a table of neoplasms or drugs; <c>-</c> ends a code that needs more characters.</param>
internal sealed record IndexEntry(string Place, int Level, string Term, string Modifiers, string See, string SeeAlso, IReadOnlyList<string> Codes);
