using System.Text.RegularExpressions;
using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Notes;

namespace IcdCoding.TabularCompiler.Grading;

/// <summary>What a token of the target grammar stands for in one edition.</summary>
internal sealed partial class TargetCodes(IEditionCodes codes)
{
    private readonly RangeResolver _ranges = new(codes);

    /// <summary>The tokens of a targets cell that name codes of the edition.</summary>
    internal static IEnumerable<string> Tokens(string targets) => targets.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(token => token[0] != '?');

    /// <summary>A token less its constraint on the 7th character.</summary>
    internal static string WithoutAxis(string token) => Axis().Replace(token, "");

    /// <summary>The widest codes that a token means, without dots, in tabular order.</summary>
    internal IEnumerable<string> Expand(string token)
    {
        string[] parts = token.Split('/');
        (int first, int last) = Bounds(parts[0]);
        string? taken = null;
        for (int position = first; first >= 0 && position <= last; position++)
        {
            string code = codes.CodesInOrder[position];
            bool inside = taken is not null && code.StartsWith(taken, StringComparison.Ordinal);
            if (!inside && parts.Skip(1).All(constraint => IsMet(code, constraint)))
            {
                taken = code;
                yield return code;
            }
        }
    }

    /// <summary>Places of the first and last code of a token without its constraints.</summary>
    internal (int First, int Last) Bounds(string token)
    {
        string[] ends = token.Split('/')[0].Split('-');
        int first = codes.Position(CodeText.Undotted(ends[0]));
        return first < 0 || codes.Position(CodeText.Undotted(ends[^1])) < 0 ? (-1, -1) : (first, _ranges.EndPosition(CodeText.Undotted(ends[^1])));
    }

    private static bool IsMet(string code, string constraint)
    {
        string[] sides = constraint.Split('=');
        const int Fifth = 4, Sixth = 5;
        int place = sides[0].Contains(',', StringComparison.Ordinal)
            ? code.Length > Sixth && code[Sixth] != 'X' ? Sixth : Fifth
            : sides[0][0] - '1';
        return code.Length > place && Regex.IsMatch(code[place..], "^" + sides[1]);
    }

    [GeneratedRegex(@"/7=(?:\[[0-9A-Z]+\]|[0-9A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Axis();
}
