using System.Text.RegularExpressions;
using IcdCoding.TabularCompiler.Notes;

namespace IcdCoding.TabularCompiler.Grading;

/// <summary>The codes to which a line or heading restricts itself: "for codes G31.0-G31.83, G31.85-G31.9", "any condition in I51.4-I51.9".</summary>
internal sealed partial class OwnerScope(IEditionCodes codes)
{
    private readonly RangeResolver _ranges = new(codes);

    /// <summary>The codes for which a line of a kind speaks, as tokens of the target grammar; empty when for all codes of its owner.</summary>
    internal string Read(string kind, string line)
    {
        Match words = kind is "excludes1" or "excludes2" ? ConditionsIn().Match(line)
            : kind is "code-first" or "use-additional" or "code-also" ? ForCodes().Match(line)
            : Match.Empty;
        if (!words.Success)
        {
            return "";
        }

        List<string> tokens = [];
        int end = words.Index + words.Length;
        foreach (CodeSpan span in CodeLexer.Spans(line))
        {
            if (span.Start >= end && Chain().IsMatch(line[end..span.Start]))
            {
                end = span.End;
                if (_ranges.Resolve(span) is { } range)
                {
                    tokens.Add(range.Token);
                }
            }
        }

        return string.Join(' ', tokens);
    }

    [GeneratedRegex(@"\bany conditions? in (?=[A-Z][0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ConditionsIn();

    [GeneratedRegex(@"\bfor codes? (?=[A-Z][0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ForCodes();

    [GeneratedRegex(@"^[\s,]*(?:and|or)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Chain();
}
