namespace IcdCoding.Search;

/// <summary>A word of a question with the words of the index that it may mean, surest first.</summary>
/// <param name="Text">As compared.</param>
/// <param name="Weight">What finding it counts.</param>
/// <param name="Meanings">Words of the index, and how sure each is, from 0 to 1.</param>
internal sealed record QueryWord(string Text, float Weight, IReadOnlyList<(int Word, float Sureness)> Meanings);
