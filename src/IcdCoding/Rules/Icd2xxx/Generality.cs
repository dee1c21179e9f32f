using System.Text.RegularExpressions;
using IcdCoding.Claims;

namespace IcdCoding.Rules.Icd2xxx;

/// <summary>
/// Which of two codes that exclude each other gives way, by what they mean and never by where they stand: the symptom to the diagnosis that explains it
/// (guidelines I.B.5), "NOS" to what the note stands at, the unspecified code to the specified one, the condition to the form of it or the combination
/// with it that has a code of its own.
/// </summary>
internal static class Generality
{
    private const char Symptom = 'R';
    private const char Factor = 'Z';
    private const string ExternalCauses = "VWXY";
    private const int ShortestWord = 3;

    private static readonly Regex UnspecifiedCondition = new(
        @"^unspecified\b|,? unspecified( (organism|cause|type|etiology))?$|\bNOS\b|\bnot specified\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex NotOtherwiseSpecified = new(@"\bNOS\b", RegexOptions.CultureInvariant);

    // A number is part of a code; what stands in the note for codes names no condition.
    private static readonly Regex Word = new(@"[a-z0-9'-]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal) { "and", "the", "with", "other", "unspecified", "specified", "nos", "nec", "not", "elsewhere", "classified", "disease", "disorder", "due", "for" };

    /// <summary>The removals to offer for two diagnoses that a note keeps apart: the preferred one alone, or both where only the record can decide.</summary>
    internal static IReadOnlyList<Suggestion> Removals(in RuleContext context, int index, int other, NoteReference note)
    {
        if (context.IsTrial)
        {
            return [];
        }

        Suggestion remove = FindingText.RemoveSuggestion(index, context.Diagnoses[index].Code);
        Suggestion removeOther = FindingText.RemoveSuggestion(other, context.Diagnoses[other].Code);
        return GivesWay(in context, index, other, note) is not { } goes ? [removeOther, remove] : [(goes == index ? remove : removeOther).AsPreferred()];
    }

    /// <summary>The diagnosis that gives way, as its place; null where the meaning does not decide.</summary>
    private static int? GivesWay(in RuleContext context, int index, int other, NoteReference note)
    {
        // What the guidelines say of two codes goes before what their words say: dependence, not abuse of the same substance.
        if (Contradiction.GivesWay(in context, index, other) is int superfluous and >= 0)
        {
            return superfluous == 0 ? index : other;
        }

        ResolvedDiagnosis diagnosis = context.Diagnoses[index], partner = context.Diagnoses[other];
        char chapter = diagnosis.Code.CharacterAt(0), otherChapter = partner.Code.CharacterAt(0);
        if (chapter == Factor || otherChapter == Factor || ExternalCauses.IndexOf(chapter) >= 0 || ExternalCauses.IndexOf(otherChapter) >= 0)
        {
            return null;
        }

        // Severe sepsis, coma scale and the like have letter R and are no symptoms: they only add to a diagnosis.
        bool isSymptom = chapter == Symptom && !diagnosis.Has(CodeTraits.SecondaryOnly), isOtherSymptom = otherChapter == Symptom && !partner.Has(CodeTraits.SecondaryOnly);
        if (isSymptom != isOtherSymptom)
        {
            return isSymptom ? index : other;
        }

        int named = note.TargetsContain(partner.Code) ? other : index;
        int owner = named == other ? index : other;
        if (NotOtherwiseSpecified.IsMatch(note.Text))
        {
            return named;
        }

        Icd10CmEdition edition = context.Edition;
        CodeEntry entry = edition[diagnosis.Code], otherEntry = edition[partner.Code];
        if (Equals(entry.Chapter, otherEntry.Chapter) && UnspecifiedCondition.IsMatch(entry.Title) != UnspecifiedCondition.IsMatch(otherEntry.Title))
        {
            return UnspecifiedCondition.IsMatch(entry.Title) ? index : other;
        }

        HashSet<string> ofNote = Words(note.Text), ofOwner = edition.TryGet(note.OwnerCode, out CodeEntry? at) ? Words(at.Title) : [];
        return ofOwner.Count == 0 || ofNote.Count == 0 || ofNote.SetEquals(ofOwner) ? null
            : ofOwner.IsSubsetOf(ofNote) ? owner
            : ofNote.IsSubsetOf(ofOwner) ? named
            : null;
    }

    /// <summary>The words of a text that name something, in the singular.</summary>
    private static HashSet<string> Words(string text)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        foreach (Match match in Word.Matches(text))
        {
            string word = match.Value.ToLowerInvariant().TrimEnd('-');
            if (word.Length >= ShortestWord && !word.Any(char.IsDigit) && !Empty.Contains(word))
            {
                words.Add(word.EndsWith("ies", StringComparison.Ordinal) ? word.Substring(0, word.Length - 3) + "y" : word.TrimEnd('s'));
            }
        }

        return words;
    }
}
