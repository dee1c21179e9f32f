using IcdCoding.Search;

namespace IcdCoding.SearchCompiler;

/// <summary>A text that leads to a code.</summary>
/// <param name="Code">The place of the code among those found.</param>
/// <param name="Kind">What text it is.</param>
/// <param name="Words">Its words, and whether each is one that the text is about.</param>
/// <param name="Line">The line of the index, or -1.</param>
/// <param name="Printed">The text as printed where that is kept; else empty.</param>
/// <param name="Surplus">By how much more words it counts than it has: later codes of a phrase come after the first.</param>
internal sealed record SearchText(int Code, MatchedBy Kind, IReadOnlyDictionary<string, bool> Words, int Line, string Printed, double Surplus = 1);
