#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;
using IcdCoding.Text;

namespace IcdCoding.Claims;

[JsonConverter(typeof(WritableJsonConverter<Finding>))]
public sealed partial class Finding : IJsonWritable
{
    /// <summary>Writes the finding as a report does. A text that is no code is empty among its codes: it stands in the claim.</summary>
    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteTo(writer, null);
    }

    /// <param name="json">Where a value may be written.</param>
    /// <param name="claim">The claim; of a text that is no code, no more is given back than a message quotes, since it may be a chart's.</param>
    internal void WriteTo(Utf8JsonWriter json, Claim? claim)
    {
        json.WriteStartObject();
        json.WriteString("rule", Rule.Id);
        json.WriteString("severity", Vocabulary.Of(Severity));
        WriteCodes(json, claim);
        json.Numbers("indexes", DiagnosisIndexes);
        json.WriteString("message", Message);
        if (Citation is { } citation)
        {
            citation.Note.WriteCitation(json);
        }
        else
        {
            json.WriteNull("citation");
        }

        json.WriteString("guideline", Guideline?.ToString());
        json.Values("suggestions", Suggestions);
        if (Acknowledgement is { } acknowledgement)
        {
            json.WriteString("acknowledgement", acknowledgement.ToString());
        }

        json.WriteEndObject();
    }

    private void WriteCodes(Utf8JsonWriter json, Claim? claim)
    {
        json.WriteStartArray("codes");
        for (int i = 0; i < Codes.Count; i++)
        {
            if (Codes[i].IsEmpty)
            {
                json.WriteStringValue(claim is not null && i < DiagnosisIndexes.Count ? Quoted.Shortened(claim.Diagnoses[DiagnosisIndexes[i]].Text ?? "") : "");
            }
            else
            {
                json.Code(Codes[i]);
            }
        }

        json.WriteEndArray();
    }
}
#endif
