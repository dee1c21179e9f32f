using System.Text;
using IcdCoding.Claims;

namespace IcdCoding.Cli.Streams;

/// <summary>
/// Reads claims from CSV (RFC 4180, no line breaks inside a field) with a header: <c>id,date,setting,sex,birth_date</c>, and either
/// <c>diagnoses</c> (blank- or semicolon-separated) or <c>dx1</c>, <c>dx2</c>, …; <c>poa1</c>, <c>poa2</c>, … belong to them. Other columns are ignored.
/// </summary>
internal sealed class CsvClaimReader
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    private static readonly char[] Separators = [' ', ';', ','];

    private readonly string[] _columns;
    private readonly StreamDefaults _defaults;

    internal CsvClaimReader(ReadOnlySpan<byte> header, StreamDefaults defaults)
    {
        _defaults = defaults;
        _columns = [.. Fields(Decode(header)).Select(column => column.Trim().ToLowerInvariant().Replace("_", "", StringComparison.Ordinal))];
        if ((defaults.Date is null && !_columns.Contains("date")) || !_columns.Any(column => column is "diagnoses" or "dx1"))
        {
            throw new UsageException("The first line of the CSV is no header: it needs at least the columns date and diagnoses (or dx1, dx2, …).");
        }
    }

    internal Claim Read(ReadOnlySpan<byte> line)
    {
        string[] fields = Fields(Decode(line));
        string? id = Field(fields, "id");
        try
        {
            if (fields.Length != _columns.Length)
            {
                throw new UnreadableClaimException($"{fields.Length} fields where the header has {_columns.Length}");
            }

            DateOnly? birthDate = Field(fields, "birthdate") is { Length: > 0 } born ? ClaimFields.Date(born, "birth_date") : null;
            Sex sex = ClaimFields.Sex(Field(fields, "sex") ?? "");
            return new Claim
            {
                Id = id,
                DateOfService = Field(fields, "date") is { Length: > 0 } date ? ClaimFields.Date(date, "date") : _defaults.Date ?? throw new UnreadableClaimException("date is missing"),
                Setting = Field(fields, "setting") is { Length: > 0 } setting ? ClaimFields.Setting(setting) : _defaults.Setting,
                Patient = birthDate is null && sex == Sex.Unknown ? null : new Patient { BirthDate = birthDate, Sex = sex },
                Diagnoses = Diagnoses(fields),
            };
        }
        catch (UnreadableClaimException exception)
        {
            throw new UnreadableClaimException(exception.Message) { Id = id };
        }
    }

    private List<Diagnosis> Diagnoses(string[] fields)
    {
        List<Diagnosis> diagnoses = [];
        if (Field(fields, "diagnoses") is { } list)
        {
            diagnoses.AddRange(list.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(Diagnosis.FromText));
        }

        for (int number = 1; Array.IndexOf(_columns, $"dx{number}") >= 0; number++)
        {
            if (Field(fields, $"dx{number}") is { Length: > 0 } code)
            {
                diagnoses.Add(Diagnosis.FromText(code) with { Poa = Commands.CommandInput.Poa(Field(fields, $"poa{number}")) });
            }
        }

        return diagnoses;
    }

    private string? Field(string[] fields, string column)
    {
        int index = Array.IndexOf(_columns, column);
        return index < 0 || index >= fields.Length ? null : fields[index].Trim();
    }

    private static string Decode(ReadOnlySpan<byte> line)
    {
        try
        {
            return Strict.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableClaimException("text that is not valid UTF-8");
        }
    }

    private static string[] Fields(string line)
    {
        List<string> fields = [];
        StringBuilder field = new();
        bool quoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            char character = line[i];
            if (quoted && character == '"' && i + 1 < line.Length && line[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (character == '"')
            {
                quoted = !quoted;
            }
            else if (character == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(character);
            }
        }

        if (quoted)
        {
            throw new UnreadableClaimException("a quotation mark is not closed");
        }

        fields.Add(field.ToString());
        return [.. fields];
    }
}
