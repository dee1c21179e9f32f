using IcdCoding.Generator.Model;

namespace IcdCoding.Analyzers.CodeSets;

/// <summary>
/// A set of codes to be written. Every member must stay a plain value with equality: a symbol, a node or a location would keep a compilation
/// alive and break caching.
/// </summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Containers">Declarations of the types around the class, outermost first: <c>partial class Outer</c>.</param>
/// <param name="Declaration">The declaration of the class, <c>partial class WeaknessCodes</c>.</param>
/// <param name="Name">A name for the file, unique among sets.</param>
/// <param name="Codes">The codes, dotted, as written and each once.</param>
/// <param name="Problems">What kept rows or the class out.</param>
internal sealed record CodeSet(
    string Namespace, EquatableArray<string> Containers, string Declaration, string Name, EquatableArray<string> Codes, EquatableArray<CodeSetProblem> Problems);
