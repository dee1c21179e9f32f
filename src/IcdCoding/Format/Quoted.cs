namespace IcdCoding;

/// <summary>
/// How a text that was sent is shown in messages, records and logs. It may hold what is a patient's, or what a terminal takes as a command: at most
/// 20 characters of it are shown, and none that is a control character or half of a surrogate pair.
/// </summary>
public static class Quoted
{
    /// <summary>Up to how many characters (UTF-16 code units) of a text are shown.</summary>
    public const int MaxLength = 20;

    private const char Replacement = '\uFFFD';

    /// <summary>The text in single quotes, shortened.</summary>
    /// <param name="text">The text as sent.</param>
    /// <returns>For example <c>'weakness of both legs…'</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Of(string text) => $"'{Shortened(text)}'";

    /// <summary>The text without quotes, with an ellipsis where it was longer.</summary>
    /// <param name="text">The text as sent.</param>
    /// <returns>The text itself where nothing of it has to be kept back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Shortened(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        bool isCut = text.Length > MaxLength;
        int length = !isCut ? text.Length : char.IsHighSurrogate(text[MaxLength - 1]) && char.IsLowSurrogate(text[MaxLength]) ? MaxLength - 1 : MaxLength;
        for (int i = 0; i < length; i++)
        {
            if (!IsShown(text, i))
            {
                return Replaced(text, length) + (isCut ? "…" : "");
            }
        }

        return isCut ? text.Substring(0, length) + "…" : text;
    }

    private static string Replaced(string text, int length)
    {
        char[] shown = text.ToCharArray(0, length);
        for (int i = 0; i < length; i++)
        {
            shown[i] = IsShown(text, i) ? text[i] : Replacement;
        }

        return new string(shown);
    }

    private static bool IsShown(string text, int index)
    {
        char character = text[index];
        return char.IsHighSurrogate(character) ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : char.IsLowSurrogate(character) ? index > 0 && char.IsHighSurrogate(text[index - 1])
            : !char.IsControl(character) && character is not ('\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
    }
}
