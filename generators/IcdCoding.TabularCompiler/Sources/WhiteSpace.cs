using System.Text;

namespace IcdCoding.TabularCompiler.Sources;

/// <summary>White space as printed in official files carries no meaning.</summary>
internal static class WhiteSpace
{
    /// <summary>The text without white space at its ends and with one blank for every run inside.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        StringBuilder folded = new StringBuilder(text.Length);
        bool isPending = false;
        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                isPending = folded.Length > 0;
                continue;
            }

            if (isPending)
            {
                folded.Append(' ');
                isPending = false;
            }

            folded.Append(character);
        }

        return folded.ToString();
    }
}
