using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd1xxx;

/// <summary>Recognizes codes of other systems by their form, where no edition of ICD-10-CM knows such a code.</summary>
internal static class ForeignCode
{
    private const int ProcedureCodeLength = 7;
    private const int CptLength = 5;
    private const string Icd9 = "an ICD-9-CM code, which is not valid for dates of service after 2015-09-30";
    private const string Cpt = "a CPT procedure code, which is not a diagnosis";
    private const string Icd9OrCpt = "an ICD-9-CM or CPT code: neither is a diagnosis after 2015-09-30";
    private const string Icd9OrHcpcs = "an ICD-9-CM or HCPCS code: neither is a diagnosis after 2015-09-30";
    private const string Icd9OrRevenue = "an ICD-9-CM code or a revenue code: neither is a diagnosis after 2015-09-30";

    /// <summary>The letters of HCPCS Level II, each with the first and last number of its codes.</summary>
    private static readonly (char Letter, int First, int Last)[] Hcpcs =
    [
        ('A', 1, 9999), ('B', 4000, 9999), ('C', 1000, 9999), ('E', 100, 8999), ('G', 1, 9999), ('H', 1, 2999), ('J', 1, 9999), ('K', 1, 1999), ('L', 1, 9999),
        ('M', 1, 1999), ('P', 2000, 9999), ('Q', 1, 9999), ('R', 70, 99), ('S', 1, 9999), ('T', 1000, 5999), ('U', 1, 99), ('V', 2000, 5999),
    ];

    /// <summary>What the text is, as the rest of a sentence that begins with it; null when it looks like no other system.</summary>
    internal static string? Recognize(string? text, ResolvedDiagnosis diagnosis)
    {
        if (diagnosis.Status is not (DiagnosisStatus.Malformed or DiagnosisStatus.Unknown))
        {
            return null;
        }

        if (OtherSystemTable.IsWhoOnly(diagnosis.Code) || IsPaddedWhoCategory(diagnosis.Code))
        {
            return "is a code of the WHO's ICD-10 that ICD-10-CM does not have";
        }

        // A code that came without its text is shown with a dot, which of the other systems only ICD-9-CM has; ICD-10-PCS is told by its length.
        string shown = PlainText.Of(text ?? diagnosis.Code.ToString()).Characters;
        string? system = OfDotted(shown) ?? OfUndotted(shown) ?? (IsProcedure(text is null ? diagnosis.Code.ToString("N") : shown) ? "an ICD-10-PCS procedure code, which is not a diagnosis" : null);
        return system is null ? null : "looks like " + system;
    }

    /// <summary>Some countries write a category of the WHO that has no subcategories with an X in the fourth place: <c>I64X</c>.</summary>
    private static bool IsPaddedWhoCategory(IcdCode code)
    {
        const int Padded = 4;
        return code.Length == Padded && code.CharacterAt(Padded - 1) == 'X' && OtherSystemTable.IsWhoOnly(code.Category);
    }

    /// <summary>Three digits, a V with two or an E with three, a dot, and one or two digits.</summary>
    private static string? OfDotted(string text)
    {
        int dot = text.IndexOf('.');
        if (dot < 3 || !AreDigits(text, dot + 1) || !AreDigits(text.Substring(0, dot), 1))
        {
            return null;
        }

        int after = text.Length - dot - 1;
        return text[0] switch
        {
            'V' => dot == 3 && after <= 2,
            'E' => dot == 4 && after == 1 && text[1] is '0' or '8' or '9',
            _ => IsDigit(text[0]) && dot == 3 && after <= 2,
        } ? Icd9 : null;
    }

    private static string? OfUndotted(string text)
    {
        if (text.Length < 3)
        {
            return null;
        }

        char first = text[0];
        if (AreDigits(text, 0))
        {
            return OfDigits(text);
        }

        if (text.Length >= CptLength && IsCpt(text))
        {
            return Cpt;
        }

        if (!AreDigits(text, 1))
        {
            return null;
        }

        int category = first == 'E' ? 4 : 3;
        bool isIcd9 = first is 'V' or 'E' && text.Length >= category && OtherSystemTable.IsIcd9(text.AsSpan(0, category), text.Length - category);
        if (text.Length == CptLength && first == 'D')
        {
            return "a CDT dental procedure code, which is not a diagnosis";
        }

        bool isHcpcs = text.Length == CptLength && IsHcpcs(text);
        return isIcd9 && isHcpcs ? Icd9OrHcpcs : isIcd9 ? Icd9 : isHcpcs ? "a HCPCS code, which is not a diagnosis" : null;
    }

    private static string? OfDigits(string text)
    {
        bool IsIcd9(int digits) => OtherSystemTable.IsIcd9(text.AsSpan(0, 3), digits);
        return text.Length switch
        {
            3 => IsIcd9(0) || IsIcd9(1) || IsIcd9(2) ? Icd9 : null,
            4 => IsIcd9(1) ? (text[0] == '0' ? Icd9OrRevenue : Icd9) : text[0] == '0' ? "a revenue code, which is not a diagnosis" : null,
            CptLength => IsIcd9(2) ? Icd9OrCpt : Cpt,
            _ => null,
        };
    }

    /// <summary>Four digits with the letter of a category II or III, laboratory or administrative code; or five characters and a modifier of two.</summary>
    private static bool IsCpt(string text)
    {
        const int ModifierLength = 2;
        bool isBase = AreDigits(text.Substring(0, CptLength - 1), 0) && (IsDigit(text[CptLength - 1]) || text[CptLength - 1] is 'F' or 'T' or 'U' or 'M' or 'A');
        string rest = text.Substring(CptLength).TrimStart('-', ' ');
        return isBase && (text.Length == CptLength || (text.Length > CptLength + ModifierLength && rest.Length == ModifierLength && rest.All(PlainText.IsLetterOrDigit)));
    }

    private static bool IsHcpcs(string text)
    {
        int number = ((((((text[1] - '0') * 10) + text[2] - '0') * 10) + text[3] - '0') * 10) + text[4] - '0';
        return Hcpcs.Any(range => range.Letter == text[0] && number >= range.First && number <= range.Last);
    }

    /// <summary>Seven letters and digits without I and O, of a section that exists. No diagnosis of the letters B, C, D, F and G is so long; of H and X some are.</summary>
    private static bool IsProcedure(string text) =>
        text.Length == ProcedureCodeLength
        && text.All(character => PlainText.IsLetterOrDigit(character) && character is not ('I' or 'O'))
        && (text[0] switch
        {
            'B' or 'C' or 'D' or 'F' or 'G' => true,
            'H' => text[ProcedureCodeLength - 1] == 'Z',
            'X' => text[ProcedureCodeLength - 1] is 'Z' or (>= '0' and <= '9'),
            _ => IsDigit(text[0]),
        });

    /// <summary>Whether the text goes on from a place with digits alone, of which there is one at least.</summary>
    private static bool AreDigits(string text, int start) => text.Length > start && text.Skip(start).All(IsDigit);

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
