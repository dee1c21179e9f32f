using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace IcdCoding.Analyzers.CodeSets;

/// <summary>The class of a table of the user's own: <c>weakness-codes.icdset.tsv</c> is <c>WeaknessCodes</c>.</summary>
internal static class TableClass
{
    /// <summary>The words of a file name without its extension, each with a capital.</summary>
    internal static string NameOf(string path, string extension)
    {
        string fileName = Path.GetFileName(path);
        StringBuilder name = new();
        bool atStart = true;
        foreach (char character in fileName.Substring(0, fileName.Length - extension.Length))
        {
            if (SyntaxFacts.IsIdentifierPartCharacter(character))
            {
                _ = name.Length == 0 && !SyntaxFacts.IsIdentifierStartCharacter(character) ? name.Append('_') : name;
                name.Append(atStart ? char.ToUpperInvariant(character) : character);
                atStart = false;
            }
            else
            {
                atStart = true;
            }
        }

        return name.Length == 0 ? "Codes" : name.ToString();
    }
}
