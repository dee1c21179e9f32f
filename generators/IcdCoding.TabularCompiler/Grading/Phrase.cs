using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Grading;

/// <summary>The words of a note line or a title. What stands in parentheses or brackets may be said or left out.</summary>
internal sealed partial class Phrase
{
    private readonly HashSet<string> _all, _core;

    internal Phrase(string text, WordForms forms)
    {
        string folded = forms.Folded(text);
        string bare = Optional().Replace(folded, " ");
        _all = forms.Words(folded);
        _core = forms.Words(bare) is { Count: > 0 } outside ? outside : _all;
        IsList = Separator().IsMatch(bare);
        Joins = Conjunction().IsMatch(Residue().Replace(bare, " "));
        IsResidual = Other().IsMatch(folded) && !OtherAndUnspecified().IsMatch(folded);
    }

    /// <summary>Every word.</summary>
    internal IReadOnlySet<string> All => _all;

    /// <summary>Words that are not optional.</summary>
    internal IReadOnlySet<string> Core => _core;

    /// <summary>Whether it lists several things: "encephalitis, myelitis and encephalomyelitis".</summary>
    internal bool IsList { get; }

    /// <summary>Whether, as a title, it joins several things: "cystitis and urethritis".</summary>
    internal bool Joins { get; }

    /// <summary>Whether, as a title, it holds what has no code of its own: "other specified …".</summary>
    internal bool IsResidual { get; }

    /// <summary>Whether both say the same.</summary>
    internal bool Equals(Phrase other) => _core.IsSubsetOf(other._all) && other._core.IsSubsetOf(_all);

    /// <summary>Whether some word that is not optional stands in the other too.</summary>
    internal bool Shares(Phrase other) => _core.Overlaps(other._all);

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Optional();

    [GeneratedRegex(@"\band\b|\bor\b|, |/|;", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\band\b|\bor\b|/", RegexOptions.CultureInvariant)]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"other and unspecified|unspecified and other|signs and symptoms", RegexOptions.CultureInvariant)]
    private static partial Regex Residue();

    [GeneratedRegex(@"\bother\b", RegexOptions.CultureInvariant)]
    private static partial Regex Other();

    [GeneratedRegex(@"other and unspecified (?:malignant|cirrhosis)", RegexOptions.CultureInvariant)]
    private static partial Regex OtherAndUnspecified();
}
