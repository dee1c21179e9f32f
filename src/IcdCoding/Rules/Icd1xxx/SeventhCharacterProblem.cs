using IcdCoding.Tables;

namespace IcdCoding.Rules.Icd1xxx;

/// <summary>What is wrong with the 7th character of a code, and the codes that are right.</summary>
internal sealed class SeventhCharacterProblem
{
    private const int SeventhPlace = 6;
    private const int CategoryLength = 3;

    private SeventhCharacterProblem(string message, IReadOnlyList<IcdCode> codes)
    {
        Message = message;
        Codes = codes;
    }

    internal string Message { get; }

    internal IReadOnlyList<IcdCode> Codes { get; }

    internal static SeventhCharacterProblem? Of(ResolvedDiagnosis diagnosis, Icd10CmEdition edition) => diagnosis.Status switch
    {
        DiagnosisStatus.Header when LacksOnlySeventh(diagnosis.Row, edition) => Missing(diagnosis, edition),
        DiagnosisStatus.Unknown => Wrong(diagnosis.Code, edition),
        _ => null,
    };

    /// <summary>Whether a header becomes billable by a 7th character alone, placeholders included.</summary>
    internal static bool LacksOnlySeventh(int row, Icd10CmEdition edition)
    {
        if (SeventhCharacterTable.DefinitionOf(row, edition.Index) < 0)
        {
            return false;
        }

        IcdCode code = CodeTable.CodeAt(row);
        bool any = false;
        for (int below = row + 1; below <= CodeTable.LastDescendant(row); below++)
        {
            if (!edition.Bills(below))
            {
                continue;
            }

            IcdCode billable = CodeTable.CodeAt(below);
            char seventh = billable.CharacterAt(SeventhPlace);
            if (seventh == '\0' || billable != code.WithSeventh(seventh))
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    private static SeventhCharacterProblem Missing(ResolvedDiagnosis diagnosis, Icd10CmEdition edition)
    {
        IReadOnlyList<IcdCode> codes = Completions(diagnosis.Code, edition);
        return new SeventhCharacterProblem($"{diagnosis.Code} lacks its 7th character; use {FindingText.List(codes)}", codes);
    }

    /// <summary>The last character of an unknown code is taken for a 7th character: of a code that takes others, in the wrong place, or of one that takes none.</summary>
    private static SeventhCharacterProblem? Wrong(IcdCode code, Icd10CmEdition edition)
    {
        if (code.Length <= CategoryLength)
        {
            return null;
        }

        char seventh = code.CharacterAt(code.Length - 1);
        for (IcdCode stem = code.WithoutLast(); stem.Length >= CategoryLength; stem = stem.WithoutLast())
        {
            if (edition.Row(stem) is int row and >= 0)
            {
                return edition.Bills(row) ? NotTaken(code, stem, edition) : LacksOnlySeventh(row, edition) ? NotRight(code, stem, seventh, edition) : null;
            }

            // Only placeholders may stand between the stem and its 7th character.
            if (stem.CharacterAt(stem.Length - 1) != 'X')
            {
                return null;
            }
        }

        return null;
    }

    private static SeventhCharacterProblem? NotTaken(IcdCode code, IcdCode stem, Icd10CmEdition edition) =>
        // A digit in an earlier place was hardly meant as a 7th character: I10.9 is unknown.
        edition[stem].SeventhCharacters.Count > 0 || (code.Length <= SeventhPlace && char.IsDigit(code.CharacterAt(code.Length - 1)))
            ? null
            : new SeventhCharacterProblem($"{code} is not a code: {stem} takes no {(code.Length <= CategoryLength + 2 ? "further" : "7th")} character", [stem]);

    private static SeventhCharacterProblem NotRight(IcdCode code, IcdCode stem, char seventh, Icd10CmEdition edition)
    {
        IcdCode inPlace = stem.WithSeventh(seventh);
        if (edition.IsBillable(inPlace))
        {
            return new SeventhCharacterProblem($"{code} has its 7th character '{seventh}' in the wrong place; use {inPlace}", [inPlace]);
        }

        IReadOnlyList<IcdCode> codes = Completions(stem, edition);
        return new SeventhCharacterProblem($"{code}: '{seventh}' is not a 7th character of {stem}; use {FindingText.List(codes)}", codes);
    }

    private static IReadOnlyList<IcdCode> Completions(IcdCode stem, Icd10CmEdition edition) =>
        [.. edition[stem].Descendants.Where(entry => entry.IsBillable).Select(entry => entry.Code)];
}
