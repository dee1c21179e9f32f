using IcdCoding.Analyzers.CodeSets;
using IcdCoding.Generator.Model;

namespace IcdCoding.Analyzers.OwnTables;

/// <summary>
/// A table of the user's own to be made a class. Every member must stay a plain value with equality: a symbol, a node or a location would keep a
/// compilation alive and break caching.
/// </summary>
/// <param name="Kind">What the table is.</param>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="ClassName">The class.</param>
/// <param name="FileName">The file, without its folder.</param>
/// <param name="Text">The table.</param>
/// <param name="Problems">What cannot be read.</param>
internal sealed record OwnTable(OwnTableKind Kind, string Namespace, string ClassName, string FileName, string Text, EquatableArray<CodeSetProblem> Problems);
