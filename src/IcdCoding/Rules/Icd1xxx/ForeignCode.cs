namespace IcdCoding.Rules.Icd1xxx;

/// <summary>Recognizes codes of other systems by their form, where ICD-10-CM knows no such code.</summary>
internal static class ForeignCode
{
    private const int ProcedureCodeLength = 7;

    /// <summary>What the text looks like, as a phrase; null when it looks like no other system.</summary>
    internal static string? Recognize(string? text, ResolvedDiagnosis diagnosis)
    {
        if (diagnosis.Status is not (DiagnosisStatus.Malformed or DiagnosisStatus.Unknown))
        {
            return null;
        }

        string shown = (text ?? diagnosis.Code.ToString()).Trim().ToUpperInvariant();
        if (shown.Length > ProcedureCodeLength)
        {
            return null;
        }

        if (IsIcd9(shown))
        {
            return "an ICD-9-CM code, which is not valid for dates of service after 2015-09-30";
        }

        // A code that came without its text is shown with a dot, which no procedure code has.
        string undotted = text is null ? diagnosis.Code.ToString("N") : shown;
        return IsProcedure(undotted) ? "an ICD-10-PCS procedure code, which is not a diagnosis" : null;
    }

    /// <summary>Three digits with up to two more, a V with two digits and up to two more, or an E with three digits and up to one more.</summary>
    private static bool IsIcd9(string text)
    {
        int dot = text.IndexOf('.');
        string before = dot < 0 ? text : text.Substring(0, dot);
        string after = dot < 0 ? "" : text.Substring(dot + 1);
        if (text.Length == 0 || (dot >= 0 && after.Length == 0) || !after.All(IsDigit))
        {
            return false;
        }

        return before[0] switch
        {
            'V' => (dot >= 0 ? before.Length == 3 && after.Length <= 2 : before.Length is >= 3 and <= 5) && before.Skip(1).All(IsDigit),
            'E' => (dot >= 0 ? before.Length == 4 && after.Length == 1 : before.Length is 4 or 5) && before.Skip(1).All(IsDigit) && before[1] is '0' or '8' or '9',
            _ => before.Length != 0 && before.All(IsDigit) && (dot >= 0 ? before.Length == 3 && after.Length <= 2 : before.Length is >= 3 and <= 5),
        };
    }

    /// <summary>Seven letters and digits without I and O, of a section that exists, ending as procedure codes mostly do.</summary>
    private static bool IsProcedure(string text) =>
        text.Length == ProcedureCodeLength
        && text.All(character => IsDigit(character) || (character is >= 'A' and <= 'Z' and not 'I' and not 'O'))
        && (IsDigit(text[0]) || (text[0] is 'B' or 'C' or 'D' or 'F' or 'G' or 'H' or 'X' && text[ProcedureCodeLength - 1] == 'Z'));

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
