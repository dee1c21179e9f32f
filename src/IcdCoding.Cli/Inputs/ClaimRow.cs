using IcdCoding.Claims;
using IcdCoding.Cli.Streams;

namespace IcdCoding.Cli.Inputs;

/// <summary>Makes a claim of the fields of a row.</summary>
internal sealed class ClaimRow(ClaimColumns columns, StreamDefaults defaults, DateForm dates)
{
    private const char NotUtf8 = '\uFFFD';

    private static readonly char[] Separators = [' ', ';', ',', '|', '\t', '\r', '\n'];

    internal Claim Read(string?[] fields)
    {
        string? id = columns.Id is { } column && fields[column]?.Trim() is { Length: > 0 } given ? given : null;
        try
        {
            for (int i = 0; i < fields.Length; i++)
            {
                if (columns.IsUsed[i] && fields[i]?.Contains(NotUtf8, StringComparison.Ordinal) == true)
                {
                    throw new UnreadableClaimException($"{InputText.Shorten(columns[i])}: text that is not valid UTF-8");
                }
            }

            DateOnly? birthDate = Value(fields, columns.BirthDate) is { } born ? TableDate.Parse(born, dates, Name(columns.BirthDate)) : null;
            Sex sex = Sex(Value(fields, columns.Sex));
            return new Claim
            {
                Id = id,
                DateOfService = Value(fields, columns.Date) is { } date ? TableDate.Parse(date, dates, Name(columns.Date)) : defaults.Date ?? throw new UnreadableClaimException("date is missing"),
                Setting = Value(fields, columns.Setting) is { } setting ? ClaimFields.Setting(setting) : defaults.Setting,
                Patient = birthDate is null && sex == Claims.Sex.Unknown ? null : new Patient { BirthDate = birthDate, Sex = sex },
                Diagnoses = Diagnoses(fields),
            };
        }
        catch (UnreadableClaimException exception)
        {
            throw new UnreadableClaimException(exception.Message) { Id = id?.Contains(NotUtf8, StringComparison.Ordinal) == true ? null : id };
        }
    }

    private List<Diagnosis> Diagnoses(string?[] fields)
    {
        List<Diagnosis> diagnoses = [];
        bool principal = false;
        for (int i = 0; i < columns.Numbered.Length; i++)
        {
            (int column, int? indicator) = columns.Numbered[i];
            if (Value(fields, column) is not { } text)
            {
                continue;
            }

            Diagnosis diagnosis = Diagnosis.FromText(text).WithPoa(Value(fields, indicator));
            if (principal && i == 1 && !diagnosis.Code.IsEmpty && diagnosis.Code == diagnoses[^1].Code)
            {
                // CMS files write the principal diagnosis in a column of its own and as the first of all.
                diagnoses[^1] = diagnoses[^1].Poa == Poa.NotReported ? diagnosis : diagnoses[^1];
                continue;
            }

            principal |= columns.HasPrincipal && i == 0;
            diagnoses.Add(diagnosis);
        }

        // A principal diagnosis stands before the list of all or of the others.
        string[] list = Value(fields, columns.Diagnoses)?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) ?? [];
        diagnoses.InsertRange(principal ? 1 : 0, list.Where(word => InputText.Value(word) is not null).Select(Diagnosis.FromText));
        return diagnoses;
    }

    private Sex Sex(string? text) => !columns.SexIsNumbered || text is null ? ClaimFields.Sex(text ?? "") : text switch
    {
        "1" => Claims.Sex.Male,
        "2" => Claims.Sex.Female,
        "0" => Claims.Sex.Unknown,
        _ => ClaimFields.Sex(text),
    };

    private static string? Value(string?[] fields, int? column) => column is { } place ? InputText.Value(fields[place]) : null;

    private string Name(int? column) => InputText.Shorten(columns[column!.Value]);
}
