namespace IcdCoding.Text;

/// <summary>How a text that was sent is shown: it may hold what is a patient's.</summary>
internal static class Quoted
{
    private const int MaxLength = 20;

    /// <summary>The text in quotes, at most 20 characters of it and without control characters.</summary>
    internal static string Of(string text)
    {
        string shown = text.Length > MaxLength ? text.Substring(0, MaxLength) + "…" : text;
        return $"'{new string([.. shown.Select(character => char.IsControl(character) || char.IsSurrogate(character) ? '\uFFFD' : character)])}'";
    }
}
