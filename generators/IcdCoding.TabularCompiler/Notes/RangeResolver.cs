using IcdCoding.TabularCompiler.Editions;

namespace IcdCoding.TabularCompiler.Notes;

/// <summary>Turns what a note prints into ranges of codes that exist in one edition.</summary>
internal sealed class RangeResolver(IEditionCodes codes)
{
    private readonly Dictionary<string, CodeRange> _sections = codes.Sections.ToDictionary(s => s.Id, s => new CodeRange(s.First, s.Last), StringComparer.Ordinal);

    /// <summary>The codes meant by a span, or null when the edition has none of them.</summary>
    internal CodeRange? Resolve(CodeSpan span)
    {
        string first = CodeText.Undotted(span.First);
        if (span.Last is null)
        {
            return codes.Exists(first) ? new CodeRange(first, first) : null;
        }

        if (_sections.TryGetValue($"{span.First}-{span.Last}", out CodeRange section))
        {
            return section;
        }

        string? start = codes.Exists(first) ? first : NextExisting(first);
        string last = CodeText.Undotted(span.Last);
        string? end = codes.Exists(last) ? last : PreviousExisting(last);
        if (start is null || end is null || codes.Position(start) > EndPosition(end))
        {
            return null;
        }

        return new CodeRange(start, end);
    }

    /// <summary>The range less the codes of another, in up to two parts.</summary>
    internal IEnumerable<CodeRange> Subtract(CodeRange range, CodeRange except)
    {
        int from = codes.Position(except.First);
        int through = EndPosition(except.Last);
        int first = codes.Position(range.First);
        int last = EndPosition(range.Last);
        if (through < first || from > last)
        {
            yield return range;
            yield break;
        }

        int before = from - 1;
        while (before >= first && except.First.StartsWith(codes.CodesInOrder[before], StringComparison.Ordinal))
        {
            before--;
        }

        if (before >= first)
        {
            string start = range.First;
            while (except.First.StartsWith(start, StringComparison.Ordinal))
            {
                start = codes.CodesInOrder[codes.Position(start) + 1];
            }

            yield return new CodeRange(start, Widest(codes.CodesInOrder[before], first, from));
        }

        if (through < last)
        {
            string start = codes.CodesInOrder[through + 1];
            yield return new CodeRange(start, Widest(codes.CodesInOrder[last], through + 1, last + 1));
        }
    }

    /// <summary>Place of the last descendant of a code. Tabular order keeps every subtree together.</summary>
    internal int EndPosition(string undotted)
    {
        int inside = codes.Position(undotted);
        int step = 1;
        while (IsInside(inside + step))
        {
            inside += step;
            step *= 2;
        }

        for (; step > 0; step /= 2)
        {
            if (IsInside(inside + step))
            {
                inside += step;
            }
        }

        return inside;

        bool IsInside(int position) => position < codes.CodesInOrder.Count && codes.CodesInOrder[position].StartsWith(undotted, StringComparison.Ordinal);
    }

    /// <summary>The shortest ancestor of a code whose whole subtree stays inside the places given.</summary>
    private string Widest(string code, int from, int before)
    {
        for (int length = 3; length < code.Length; length++)
        {
            string ancestor = code[..length];
            if (codes.Position(ancestor) is >= 0 and var place && place >= from && EndPosition(ancestor) < before)
            {
                return ancestor;
            }
        }

        return code;
    }

    /// <summary>The first existing code that stands after a missing first end: a later sibling, else what follows its nearest ancestor.</summary>
    private string? NextExisting(string missing)
    {
        if (Siblings(missing).FirstOrDefault(s => !IsPlaceholder(s) && string.CompareOrdinal(s, missing) > 0) is { } sibling)
        {
            return sibling;
        }

        string? ancestor = NearestAncestor(missing);
        return ancestor is null || EndPosition(ancestor) + 1 >= codes.CodesInOrder.Count ? null : codes.CodesInOrder[EndPosition(ancestor) + 1];
    }

    /// <summary>
    /// The last existing code before a missing last end: an earlier sibling; where the place holds only the placeholder X, which stands for
    /// every character, the ancestor itself (M43.59 is M43.5 with M43.5X-).
    /// </summary>
    private string? PreviousExisting(string missing)
    {
        if (Siblings(missing).LastOrDefault(s => !IsPlaceholder(s) && string.CompareOrdinal(s, missing) < 0) is { } sibling)
        {
            return sibling;
        }

        return NearestAncestor(missing);
    }

    private static bool IsPlaceholder(string code) => code.Length > 3 && code[^1] == 'X';

    private string? NearestAncestor(string missing)
    {
        for (int length = missing.Length - 1; length >= 3; length--)
        {
            if (codes.Exists(missing[..length]))
            {
                return missing[..length];
            }
        }

        return null;
    }

    /// <summary>Existing codes that differ from the missing one in the last character only (categories: in the last two), in tabular order.</summary>
    private IEnumerable<string> Siblings(string missing) => missing.Length == 3
        ? codes.CodesInOrder.Where(c => c.Length == 3 && c[0] == missing[0])
        : codes.Exists(missing[..^1]) ? codes.CodesInOrder.Skip(codes.Position(missing[..^1])).TakeWhile(c => c.StartsWith(missing[..^1], StringComparison.Ordinal)).Where(c => c.Length == missing.Length) : [];
}
