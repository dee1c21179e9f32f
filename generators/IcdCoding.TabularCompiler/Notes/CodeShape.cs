using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Notes;

/// <summary>The one definition of what looks like a code in a note.</summary>
internal static partial class CodeShape
{
    /// <summary>A category or a code with its dot: <c>M62</c>, <c>QA0</c>, <c>M62.81</c>, <c>S06.0X1A</c>.</summary>
    internal const string Code = @"(?<![A-Za-z0-9.])[A-Z](?:[0-9][0-9A-Z]|A[0-9])(?:\.[0-9A-Z]{1,4})?(?![A-Za-z0-9])";

    /// <summary>
    /// True when the line holds something that a reader could take for a code. Wider than <see cref="Code"/> on purpose (<c>G6PD</c>,
    /// <c>H1N1</c>, <c>F1.5</c>, <c>with .5</c>): a line without targets for which this holds is listed in reviewed-prose.tsv with a reason.
    /// </summary>
    internal static bool IsIn(string text) => Suspect().IsMatch(text);

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Z](?:[0-9][0-9A-Z]|A[0-9][^A-Za-z]|[0-9]\.[0-9])|(?<![\w])\.[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Suspect();
}
