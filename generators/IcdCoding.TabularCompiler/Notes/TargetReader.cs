using System.Text.RegularExpressions;
using IcdCoding.TabularCompiler.Editions;

namespace IcdCoding.TabularCompiler.Notes;

/// <summary>The codes that a line names, as tokens of the target grammar.</summary>
/// <remarks>
/// Codes in parentheses speak for the line: <c>any type in A15 (J65)</c> means J65. Without such a group, codes in the words count: dotted
/// ones anywhere, categories only after a word that introduces a code (<c>in</c>, <c>category</c>, …), so that vitamin B12 stays a vitamin.
/// </remarks>
internal sealed partial class TargetReader(IEditionCodes codes)
{
    private readonly RangeResolver _ranges = new(codes);

    /// <summary>Tokens, blank-separated; empty when the line names no code. A suffix alone (<c>.0-.8</c>) is one of the owner.</summary>
    internal string Read(string owner, string line)
    {
        string text = CodeLexer.Repair(line);
        List<string> tokens = [];
        foreach (Match group in Parentheses().Matches(text))
        {
            ReadGroup(group.Groups["inside"].Value, text[(group.Index + group.Length)..], tokens);
        }

        if (tokens.Count == 0)
        {
            ReadWords(text, tokens);
        }

        if (tokens.Count == 0 && OwnSuffix().Match(text) is { Success: true } suffix && codes.Exists(CodeText.Undotted(owner)))
        {
            string first = owner + suffix.Groups["first"].Value;
            string? last = suffix.Groups["last"].Success ? owner + suffix.Groups["last"].Value : null;
            tokens.Add(TokenOf(new CodeSpan(0, 0, first, last, false, true)));
        }

        return string.Join(' ', tokens.Distinct());
    }

    /// <summary>A group in parentheses counts when it starts with a code, or when an introducing word leads to one.</summary>
    private void ReadGroup(string inside, string after, List<string> tokens)
    {
        if (WholeChapter().Match(inside) is { Success: true } chapter)
        {
            tokens.Add(chapter.Groups["number"].Value == "1" ? Letters('A', 'B') : Letters('V', 'Y'));
            return;
        }

        if (WhoSubcategory().Match(inside) is { Success: true } malformed)
        {
            tokens.Add("?" + malformed.Value.Trim());
            return;
        }

        List<CodeSpan> spans = CodeLexer.Spans(inside);
        if (spans.Count == 0 || spans[0].Start > 0 && !IntroducedGroup().IsMatch(inside[..spans[0].Start]))
        {
            return;
        }

        Add(spans, inside[spans[^1].End..] is { Length: > 0 } within ? within : after, [], tokens);
    }

    private void ReadWords(string text, List<string> tokens)
    {
        List<CodeSpan> named = [];
        List<CodeSpan> excepted = [];
        int end = -1;
        bool accepted = false;
        int exception = ExceptionWords().Match(text) is { Success: true } words ? words.Index : int.MaxValue;
        foreach (CodeSpan span in CodeLexer.Spans(text))
        {
            string before = text[..span.Start];
            bool chained = accepted && Chain().IsMatch(text[end..span.Start]);
            accepted = span.HasDot || chained || Introduction().IsMatch(before);
            end = span.End;
            if (accepted && !ScopeWords().IsMatch(text[..span.Start]))
            {
                (span.Start > exception ? excepted : named).Add(span);
            }
        }

        if (named.Count > 0)
        {
            Add(named, text[named[^1].End..], excepted, tokens);
        }
    }

    private void Add(List<CodeSpan> spans, string after, List<CodeSpan> excepted, List<string> tokens)
    {
        CharacterConstraint? constraint = CharacterConstraint.Read(after, CodeText.Undotted(spans[^1].First).Length);
        List<CodeRange> exceptions = [.. excepted.Select(_ranges.Resolve).Where(r => r is not null).Select(r => r!.Value)];
        foreach (CodeSpan span in spans)
        {
            if (constraint is not null)
            {
                AddConstrained(span, constraint, tokens);
            }
            else if (exceptions.Count > 0 && _ranges.Resolve(span) is { } range)
            {
                IEnumerable<CodeRange> parts = exceptions.Aggregate<CodeRange, IEnumerable<CodeRange>>(
                    [range], (rest, except) => rest.SelectMany(part => _ranges.Subtract(part, except)));
                tokens.AddRange(parts.Select(p => p.Token));
            }
            else
            {
                tokens.Add(TokenOf(span));
            }
        }
    }

    private string TokenOf(CodeSpan span) => _ranges.Resolve(span) is { } range ? range.Token : "?" + Printed(span);

    private static string Printed(CodeSpan span) => span.Last is null ? span.First : $"{span.First}-{span.Last}";

    private void AddConstrained(CodeSpan span, CharacterConstraint constraint, List<string> tokens)
    {
        if (_ranges.Resolve(span) is not { } range)
        {
            tokens.Add("?" + Printed(span));
            return;
        }

        CharacterConstraint meant = constraint.IsOpenFracture ? constraint with { Alternatives = OpenFractureCharacters(range) } : constraint;
        if (constraint.Position == 4 && constraint.Alternatives is [{ Length: 1 }] && NamesFourth(span) && !IsMetInside(range, meant))
        {
            // "B27.- with fourth character 2": the place is counted wrongly, B27.02, B27.12, … exist; corrected to "fifth" in later editions.
            meant = constraint with { Position = 5 };
        }

        foreach (string token in meant.Tokens())
        {
            tokens.Add((IsMetInside(range, meant) ? "" : "?") + range.Token + token);
        }
    }

    /// <summary>A category with its hyphen (<c>B27.-</c>); <c>F11-F19 with .5</c> stays the fourth character, which names nothing.</summary>
    private static bool NamesFourth(CodeSpan span) => span.Last is null && span.IsMarked;

    private bool IsMetInside(CodeRange range, CharacterConstraint constraint)
    {
        int last = _ranges.EndPosition(range.Last);
        for (int position = codes.Position(range.First); position <= last; position++)
        {
            if (constraint.IsMet(codes.CodesInOrder[position]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The 7th characters whose meaning, in the definitions that hold in the range, says open fracture.</summary>
    private List<string> OpenFractureCharacters(CodeRange range)
    {
        SortedSet<char> open = [];
        HashSet<IReadOnlyDictionary<char, string>> seen = new(ReferenceEqualityComparer.Instance);
        int last = _ranges.EndPosition(range.Last);
        for (int position = codes.Position(range.First); position <= last; position++)
        {
            if (codes.SeventhCharacters(codes.CodesInOrder[position]) is { } definition && seen.Add(definition))
            {
                open.UnionWith(definition.Where(d => d.Value.Contains("open fracture", StringComparison.OrdinalIgnoreCase)).Select(d => d.Key));
            }
        }

        return [.. open.Select(c => c.ToString())];
    }

    /// <summary>A chapter that is whole letters: chapter 1 is A and B, chapter 20 (external causes) V to Y.</summary>
    private string Letters(char from, char through)
    {
        string first = codes.CodesInOrder.First(c => c[0] == from && c.Length == 3);
        string last = codes.CodesInOrder.Last(c => c[0] == through && c.Length == 3);
        return new CodeRange(first, last).Token;
    }

    [GeneratedRegex(@"\((?<inside>[^()]*)(?:\)|\}|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Parentheses();

    [GeneratedRegex(@"^Chapter (?<number>1|20)$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeChapter();

    [GeneratedRegex(@"^[A-Z][0-9]\.[0-9]$", RegexOptions.CultureInvariant)]
    private static partial Regex WhoSubcategory();

    [GeneratedRegex(@"^\s*(?:i\.e\.|e\.g\.|see|categor(?:y|ies)|codes?|e\.g\. .*\bin)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex IntroducedGroup();

    [GeneratedRegex(@"\b(?:in|to|from|under|see|both|as|except|with|categor(?:y|ies)|subcategor(?:y|ies)|codes?)\s+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Introduction();

    [GeneratedRegex(@"^[\s,;.\-]*(?:and|or|,)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Chain();

    [GeneratedRegex(@"\bexcept\b|\bnot (?:included in|classifiable to)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ExceptionWords();

    [GeneratedRegex(@"\bfor codes?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ScopeWords();

    [GeneratedRegex(@"\bin (?<first>\.[0-9])(?:-(?<last>\.[0-9]))?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnSuffix();
}
