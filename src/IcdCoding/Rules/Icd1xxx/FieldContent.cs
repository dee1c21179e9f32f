using System.Text.RegularExpressions;
using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd1xxx;

/// <summary>What stands in a field that is neither a code nor a code mistyped: nothing, a number, several codes, a range, a pattern.</summary>
/// <param name="Statement">The rest of a sentence that begins with the text: what it is and what to do.</param>
/// <param name="Codes">The codes that take its place: one, or several as a question; none where no change of the one field is right.</param>
/// <param name="IsDecided">Whether the text itself decides for the one code.</param>
internal sealed record FieldContent(string Statement, IReadOnlyList<IcdCode> Codes, bool IsDecided)
{
    /// <summary>As many as anyone reads.</summary>
    private const int MaxCandidates = 10;

    private const int CategoryLength = 3;
    private const string Wildcards = "*%?#_-.~";
    private static readonly char[] Separators = [' ', '\t', '\r', '\n', ';', ',', '|', '/', '&', '+', ':', '=', '(', ')', '[', ']', '{', '}', '<', '>', '"', '\\', '~', '^', '@', '!'];
    private static readonly string[] Absent = ["", "N/A", "NA", "N.A.", "NULL", "(NULL)", "NONE", "NIL", "NAN", "#N/A", "#NAME?", "#VALUE!", "#REF!", "-", "--", ".", "?", "UNKNOWN", "UNK", "BLANK", "EMPTY", "TBD", "\\N"];
    private static readonly Regex Scientific = new(@"^[0-9]+([.,][0-9]+)?E[+-]?[0-9]+$", RegexOptions.CultureInvariant);
    private static readonly Regex Number = new(@"^[+-]?[0-9]+([.,][0-9]+)*$", RegexOptions.CultureInvariant);
    private static readonly Regex Date = new(
        @"^([0-9]{1,4}[-/. ]?(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*([-/. ][0-9]{2,4})?|(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*[-/. ][0-9]{1,4}|[0-9]{1,4}[-/][0-9]{1,2}([-/][0-9]{1,4})?)( [0-9:]+)?$",
        RegexOptions.CultureInvariant);
    private static readonly Regex Range = new(@"^([A-Z][0-9A-Z.]{1,7})\s*(?:-+| TO | THRU | THROUGH |\.\.+|\u2026)\s*([A-Z]?[0-9][0-9A-Z.]{0,6})$", RegexOptions.CultureInvariant);

    /// <summary>What stands there, or null for a text that may be one code.</summary>
    internal static FieldContent? Of(PlainText text, Icd10CmEdition edition)
    {
        string plain = text.Characters;
        return Absent.Contains(plain) ? new("holds no code; leave the field out, or report the code that the chart supports", [], false)
            : Spreadsheet(plain)
            ?? RangeOf(plain, edition)
            ?? SeveralCodes(plain)
            ?? PatternOf(plain, edition);
    }

    /// <summary>A code of the edition with a sign for what follows it: a dash, an asterisk, a percent sign, an X that is no placeholder.</summary>
    internal static FieldContent? PatternOf(string plain, Icd10CmEdition edition, bool withPlaceholder = false)
    {
        string stem = plain.TrimEnd([.. Wildcards, .. withPlaceholder ? "X" : ""]);
        if (stem.Length == plain.Length || !IcdCode.TryParse(stem, out IcdCode code))
        {
            // A category may end with what looks like a sign: E1* is a pattern all the same.
            return stem.Length < plain.Length && plain.IndexOfAny(['*', '%', '?', '#']) >= 0 && !stem.Contains(' ')
                ? new("is a pattern for several codes, not a code; report the one that the chart supports", [], false)
                : null;
        }

        if (!edition.TryGet(code, out CodeEntry? entry))
        {
            return null;
        }

        if (entry.IsBillable)
        {
            return new($"is a code with a sign for what follows, and nothing follows {code} ({entry.Title})", [code], true);
        }

        IcdCode[] below = [.. entry.Descendants.Where(descendant => descendant.IsBillable).Select(descendant => descendant.Code)];
        string count = below.Length == 1 ? "1 code" : $"{below.Length} codes";
        return new($"stands for all codes below {code}, and is none itself; use {FindingText.List(below)} ({count})", below.Length <= MaxCandidates ? below : [], false);
    }

    /// <summary>The codes that stand in a text without anything between them; none where it is not two codes.</summary>
    internal static IReadOnlyList<IcdCode> RunTogether(string lettersAndDigits)
    {
        for (int length = CategoryLength; length <= lettersAndDigits.Length - CategoryLength && lettersAndDigits.Length <= 14; length++)
        {
            if (IsKnown(lettersAndDigits.Substring(0, length), out IcdCode first) && IsKnown(lettersAndDigits.Substring(length), out IcdCode second))
            {
                return [first, second];
            }
        }

        return [];
    }

    /// <summary>The sentence about several codes in one field.</summary>
    internal static FieldContent Several(IReadOnlyList<IcdCode> codes) =>
        new($"is {(codes.Count == 2 ? "two" : codes.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))} codes in one field: {FindingText.Listing(codes)}; report each as a diagnosis of its own", [], false);

    private static FieldContent? Spreadsheet(string plain) =>
        Scientific.IsMatch(plain) ? new("is a number as a spreadsheet writes it; the code that it was is lost: import the column as text", [], false)
        : Number.IsMatch(plain) ? new("is a number; a code of ICD-10-CM begins with a letter", [], false)
        : Date.IsMatch(plain) ? new("is a date, or what a spreadsheet made of a code: import the column as text", [], false)
        : null;

    private static FieldContent? SeveralCodes(string plain)
    {
        // HL7 writes the code before the first caret, its words and its system behind it; FHIR writes the system before the bar.
        bool isQualified = plain.IndexOf('^') >= 0 || plain.Contains("://");
        string field = plain.Split('^')[0];
        string[] parts = [.. (plain.Contains("://") ? field.Substring(field.LastIndexOf('|') + 1) : field).Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim('-', '.', '#', '*', '_')).Where(part => part.Length > 0)];
        if (parts.Length == 1 && parts[0].IndexOf('.') >= 0 && new string([.. parts[0].Where(PlainText.IsLetterOrDigit)]) is { Length: > 7 } together && RunTogether(together) is { Count: > 0 } joined)
        {
            return Several(joined);
        }

        if (parts.Length == 1 && plain.Length > 7 && RunTogether(plain) is { Count: > 0 } run)
        {
            return Several(run);
        }

        List<IcdCode> codes = [];
        List<string> others = [];
        foreach (string part in parts)
        {
            if (IsKnown(part, out IcdCode code))
            {
                codes.Add(code);
            }
            else
            {
                others.Add(part);
            }
        }

        // A part that has the form of a code and is none is still a second code, if it does not continue the first: M62 81.
        IcdCode unknown = default;
        if (codes.Count == 1 && others.Any(other => !IsLabel(other) && IcdCode.TryParse(other, out unknown)) && !IsKnown(string.Concat(parts), out _))
        {
            codes.Add(unknown);
        }

        if (codes.Count > 1)
        {
            return Several(codes);
        }

        if (codes.Count == 0 || (others.Count == 0 && !isQualified) || IsKnown(new string([.. plain.Where(PlainText.IsLetterOrDigit)]), out _))
        {
            return null;
        }

        // What else stands there may be a second diagnosis unless it is words alone.
        bool isWords = others.All(other => IsLabel(other) || !other.Any(char.IsDigit));
        return new($"is not a code alone: {codes[0]} stands in it", isWords ? [codes[0]] : [], false);
    }

    /// <summary>The name of a code system or of a field: ICD10, DX1.</summary>
    private static bool IsLabel(string part) => part.StartsWith("ICD", StringComparison.Ordinal) || part.StartsWith("DX", StringComparison.Ordinal);

    private static FieldContent? RangeOf(string plain, Icd10CmEdition edition)
    {
        Match match = Range.Match(plain);
        if (!match.Success || !IcdCode.TryParse(match.Groups[1].Value, out IcdCode first) || IsHeldWithoutSigns(plain, edition))
        {
            return null;
        }

        bool isCode = IcdCode.TryParse(match.Groups[2].Value, out IcdCode last);
        bool continues = match.Groups[1].Value.IndexOf('.') > 0 && match.Groups[2].Value.All(character => character is (>= '0' and <= '9') or '.');
        return isCode && last.Category != first.Category && last.CharacterAt(0) != first.CharacterAt(0) && IsKnown(match.Groups[1].Value, out _) && IsKnown(match.Groups[2].Value, out _) && !first.IsCategory
            ? new($"is a range of codes, or two codes in one field: {first} and {last}; report each code as a diagnosis of its own", [], false)
            : isCode || continues ? new($"is a range of codes from {first} {(isCode ? $"to {last}" : "on")}, not a code; report the one that the chart supports", [], false)
            : null;
    }

    private static bool IsHeldWithoutSigns(string plain, Icd10CmEdition edition) =>
        IcdCode.TryParse(new string([.. plain.Where(PlainText.IsLetterOrDigit)]), out IcdCode code) && edition.Contains(code);

    /// <summary>Whether some edition holds the code.</summary>
    private static bool IsKnown(string text, out IcdCode code) => IcdCode.TryParse(text, out code) && CodeTable.Find(code) >= 0;
}
