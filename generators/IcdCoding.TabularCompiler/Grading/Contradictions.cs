using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Notes;

namespace IcdCoding.TabularCompiler.Grading;

/// <summary>
/// Which Excludes1 lines a family of codes takes back by an Excludes2 line: one of the same code, of one below it, or of one above it
/// within the category that is no wider; or one of the excluded code that names the owner in its turn.
/// </summary>
/// <remarks>
/// Lines of sections and chapters take nothing back. A symptom (chapter 18) gives way to the diagnosis by I.B.5, so its own Excludes2
/// takes nothing back either. The runtime asks the same of the two codes at hand.
/// </remarks>
internal sealed class Contradictions(IEditionCodes codes)
{
    private const char Symptoms = 'R';

    private readonly TargetCodes _targets = new(codes);
    private readonly Dictionary<string, List<(string Owner, string Targets)>> _byCategory = new(StringComparer.Ordinal);

    /// <summary>Takes note of an Excludes2 line of a code.</summary>
    internal void Add(string owner, string targetText)
    {
        if (targetText.Length == 0 || !codes.Exists(CodeText.Undotted(owner)))
        {
            return;
        }

        string category = CodeText.Undotted(owner)[..3];
        if (!_byCategory.TryGetValue(category, out List<(string, string)>? lines))
        {
            _byCategory.Add(category, lines = []);
        }

        lines.Add((CodeText.Undotted(owner), targetText));
    }

    /// <summary>Whether every code that an Excludes1 line names is taken back.</summary>
    internal bool IsTakenBack(string owner, string targetText)
    {
        string code = CodeText.Undotted(owner);
        if (!codes.Exists(code))
        {
            return false;
        }

        HashSet<int> named = Places(targetText);
        HashSet<int> open = [.. named];
        foreach ((string other, string text) in _byCategory.GetValueOrDefault(code[..3], []))
        {
            // A line of a code below speaks for that code only: the line above it is not taken back as a whole.
            if (code.StartsWith(other, StringComparison.Ordinal))
            {
                HashSet<int> places = Places(text);
                if (other == code || !places.IsProperSupersetOf(named))
                {
                    open.ExceptWith(places);
                }
            }
        }

        return named.Count > 0 && (open.Count == 0 || open.All(place => NamesInTurn(codes.CodesInOrder[place], code)));
    }

    private bool NamesInTurn(string excluded, string owner) =>
        excluded[0] != Symptoms && owner[0] != Symptoms
        && _byCategory.GetValueOrDefault(excluded[..3], []).Any(line =>
            excluded.StartsWith(line.Owner, StringComparison.Ordinal)
            && TargetCodes.Tokens(line.Targets).Any(token => !token.Contains('-', StringComparison.Ordinal) && !token.Contains('/', StringComparison.Ordinal)
                && owner.StartsWith(CodeText.Undotted(token), StringComparison.Ordinal)));

    private HashSet<int> Places(string targetText)
    {
        HashSet<int> places = [];
        foreach (string code in TargetCodes.Tokens(targetText).SelectMany(_targets.Expand))
        {
            (int first, int last) = _targets.Bounds(CodeText.Dotted(code));
            places.UnionWith(Enumerable.Range(first, last - first + 1));
        }

        return places;
    }
}
