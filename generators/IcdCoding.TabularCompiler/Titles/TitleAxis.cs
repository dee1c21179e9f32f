using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Titles;

/// <summary>A respect in which the titles of one condition differ, such as its stage: one patient has one value of it.</summary>
/// <param name="Name">As in <c>title-axes.tsv</c>.</param>
/// <param name="Codes">Matches the codes (without dot) whose titles are read for it.</param>
/// <param name="Words">Matches the words of a lower-case title that give the value; its group <c>value</c>, where it has one, is the value.</param>
internal sealed record TitleAxis(string Name, Regex Codes, Regex Words)
{
    /// <summary>Values that leave the matter open, so that any other value says more.</summary>
    private static readonly Regex Open = new(
        @"^(?!stage \d).*unspecified(?! severe)|^with loss of consciousness( status unknown)?$|^not specified as", RegexOptions.CultureInvariant);

    /// <summary>The axes, in the order in which their words are taken out of a title: words of one may stand inside those of a later one.</summary>
    public static IReadOnlyList<TitleAxis> All { get; } =
    [
        Of("status", "^G4[03]", @"with(?:out)? status (?:migrainosus|epilepticus)"),
        Of("psychosis", "^F3[0-3]", @"with(?:out)? psychotic (?:features|symptoms)"),
        Of("intractability", "^G", @"(?:not )?intractable"),
        Of("episode", "^F31", @"(?:current|most recent) episode (?:hypomanic|manic|depressed|mixed|unspecified)"),
        Of("course", "^F3[0-3]", @"\b(?:mild|moderate|severe|in (?:partial |full )?remission)\b"),
        Of("remission", "^(C8[1-8]|C9)", @"not having achieved remission|in relapse|in remission"),
        Of("consciousness", "^S06", @"with(?:out)? loss of consciousness(?:(?: of| greater than| status| any).*)?"),
        Of("displacement", "^S", @"^(?:unspecified )?(?:non)?displaced\b"),
        Of("ulcer-stage", "^L89", @"stage [1-4]|unspecified stage|unstageable"),
        Of("stage", "^(?!L89|H40|H35.3)", @"stage (?:\d[a-z]?(?: unspecified)?(?: \((?:mild|moderate|severe)\))?|unspecified)"),
        Of("class", "^(E66|K08)", @"class (?:\d|[iv]+\b)|unspecified class"),
        Of("burn-degree", "^T2[0-5]", @"(?:of )?(?<value>(?:first|second|third|unspecified) degree)(?: of)?"),
        Of("degree", "^O70", @"(?:first|second|third|fourth) degree"),
        Of("complication", "^J4[57]", @"uncomplicated|with \(acute\) exacerbation|with status asthmaticus"),
        Of("severity", "^(?!F3[0-3]|H40)", @"(?:mild intermittent|(?:mild|moderate|severe) persistent)(?= asthma)|\b(?:mild|moderate|severe|profound|slight|minimal|minor|unspecified severity)\b|\bmajor(?= laceration)"),
        Of("recurrence", "^K4[0-6]", @"not specified as recurrent|recurrent"),
        Of("completeness", "^(G82|K08|S[12347])", @"\b(?:in)?complete\b|\bpartial(?= loss of teeth)"),
        Of("dominance", "^(G8|I69)", @"(?:non-)?dominant(?= side)"),
        Of("sex", "^C50", @"(?:fe)?male(?= breast)"),
        Of("control", "^O24", @"diet controlled|insulin controlled|controlled by oral hypoglycemic drugs|unspecified control"),
    ];

    /// <summary>Whether a value leaves open what others say.</summary>
    public static bool IsOpen(string value) => Open.IsMatch(value);

    private static TitleAxis Of(string name, string codes, string words) => new(
        name, new Regex(codes, RegexOptions.CultureInvariant | RegexOptions.Compiled), new Regex(words, RegexOptions.CultureInvariant | RegexOptions.Compiled));
}
