#if NET8_0_OR_GREATER
using System.Text.Json;

namespace IcdCoding.Claims;

/// <summary>The patient of a claim that is being read: its properties stand in the claim itself or in an object of their own.</summary>
internal struct PatientJson
{
    internal static readonly JsonNames Names = new("a patient", "sex", "birthDate");

    private DateOnly? _birthDate;
    private Sex? _sex;

    /// <summary>The patient; null where nothing is known.</summary>
    internal readonly Patient? Patient => _birthDate is null && _sex is null or Sex.Unknown ? null : new Patient { BirthDate = _birthDate, Sex = _sex ?? Sex.Unknown };

    internal void ReadSex(ref Utf8JsonReader reader)
    {
        if (JsonField.Word<Sex>(ref reader, "sex") is { } sex)
        {
            _sex = _sex is null || _sex == sex ? sex : throw JsonField.Wrong(ref reader, "sex: is there twice, and not the same");
        }
    }

    internal void ReadBirthDate(ref Utf8JsonReader reader)
    {
        if (JsonField.Date(ref reader, "birthDate") is { } date)
        {
            _birthDate = _birthDate is null || _birthDate == date ? date : throw JsonField.Wrong(ref reader, "birthDate: is there twice, and not the same");
        }
    }

    internal void Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonField.Wrong(ref reader, "patient: not an object");
        }

        int seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Names.Read(ref reader, ref seen, path: "patient.") == 0)
            {
                ReadSex(ref reader);
            }
            else
            {
                ReadBirthDate(ref reader);
            }
        }
    }
}
#endif
