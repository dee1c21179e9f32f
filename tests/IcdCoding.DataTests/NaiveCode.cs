namespace IcdCoding.DataTests;

/// <summary>A code of any edition, as the tables state it.</summary>
/// <param name="Position">Its place in tabular order.</param>
/// <param name="Text">The code without its dot.</param>
internal sealed record NaiveCode(int Position, string Text)
{
    /// <summary>Title and billable flag of each edition that holds the code.</summary>
    internal Dictionary<int, (string Title, bool IsBillable)> Editions { get; } = [];

    internal bool IsEverBillable { get; set; }

    internal string Dotted => Text.Length > 3 ? Text.Insert(3, ".") : Text;

    internal bool IsOver(NaiveCode other) => other.Text.Length > Text.Length && other.Text.StartsWith(Text, StringComparison.Ordinal);
}
