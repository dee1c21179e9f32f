namespace IcdCoding.Cli.Output;

/// <summary>The releases held, as JSON.</summary>
internal static class EditionsJson
{
    internal static string Text() => JsonText.Of(json =>
    {
        json.WriteStartArray();
        foreach (Icd10CmEdition edition in Icd10Cm.Editions)
        {
            json.WriteStartObject();
            json.WriteString("edition", edition.Name);
            json.Date("effectiveFrom", edition.EffectiveFrom);
            json.Date("effectiveThrough", edition.EffectiveThrough);
            json.WriteNumber("codes", edition.Count);
            json.WriteNumber("billable", edition.BillableCount);
            json.WriteString("notes", Words.Provenance(edition.NotesProvenance));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
