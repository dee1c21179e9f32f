namespace IcdCoding.Search;

/// <summary>A code of the index by its place, what it scores, and the text that fits best, or -1.</summary>
internal readonly record struct Ranked(int Code, float Score, int Text);
