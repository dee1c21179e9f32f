using System.Text.Json;
using IcdCoding.Groupers;

namespace IcdCoding.Cli.Output.Groups;

/// <summary>What codes are grouped by, as JSON. Every list has a status and, where it answers, a version and a source.</summary>
internal static class GroupJson
{
    internal static string Text(GroupedCodes grouped) => JsonText.Line(json =>
    {
        json.WriteStartObject();
        json.WriteString("date", Day(grouped.Groupings.Date));
        json.WriteString("edition", grouped.Edition.Name);
        WriteMembers(json, grouped);
        json.WriteEndObject();
    });

    /// <summary>The members <c>codes</c> and <c>hcc</c> as one object with a name, for the record of a claim.</summary>
    internal static void WriteObject(Utf8JsonWriter json, string name, GroupedCodes grouped)
    {
        json.WriteStartObject(name);
        WriteMembers(json, grouped);
        json.WriteEndObject();
    }

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static void WriteMembers(Utf8JsonWriter json, GroupedCodes grouped)
    {
        json.WriteStartArray("codes");
        foreach (IcdCode code in grouped.Codes)
        {
            WriteCode(json, grouped, code);
        }

        json.WriteEndArray();
        json.WriteStartObject("hcc");
        foreach (HccModel model in grouped.Models)
        {
            Answer(json, HccModelName.Of(model), grouped.Profile(model), profile =>
            {
                Categories(json, "categories", profile.Categories);
                json.WriteStartArray("trumped");
                foreach (TrumpedCategory trumped in profile.Trumped)
                {
                    json.WriteStartObject();
                    Members(json, trumped.Category);
                    json.WriteStartArray("by");
                    foreach (HccCategory by in trumped.By)
                    {
                        json.WriteNumberValue(by.Number);
                    }

                    json.WriteEndArray();
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteString("hierarchy", profile.HierarchySource);
            });
        }

        json.WriteEndObject();
    }

    private static void WriteCode(Utf8JsonWriter json, GroupedCodes grouped, IcdCode code)
    {
        Groupings groupings = grouped.Groupings;
        json.WriteStartObject();
        json.WriteString("code", code.ToString());
        json.WriteString("title", grouped.Title(code));
        json.WriteBoolean("billable", grouped.Edition.IsBillable(code));
        json.WriteBoolean("whoOnly", Groupings.IsWhoOnly(code));
        Answer(json, "ccMcc", groupings.CcMcc(code), assignment =>
        {
            json.WriteString("severity", assignment.Severity switch { ComplicationSeverity.Mcc => "MCC", ComplicationSeverity.Cc => "CC", _ => "none" });
            NullableBoolean(json, "onlyIfDischargedAlive", assignment.OnlyIfDischargedAlive);
            if (assignment.Category is { } category)
            {
                json.WriteNumber("mdc", category.Number);
                json.WriteString("mdcTitle", category.Title);
            }
            else
            {
                json.WriteNull("mdc");
            }
        });
        json.WriteStartObject("hcc");
        foreach (HccModel model in grouped.Models)
        {
            Answer(json, HccModelName.Of(model), grouped.Hcc(code, model), assignment =>
            {
                Categories(json, "categories", assignment.Categories);
                json.WriteString("appliedEdit", assignment.AppliedEdit?.ToString());
                json.WriteString("openEdit", assignment.OpenEdit?.ToString());
            });
        }

        json.WriteEndObject();
        Answer(json, "ccsr", groupings.Ccsr(code), assignment =>
        {
            json.WriteStartArray("categories");
            foreach (CcsrCategory category in assignment.Categories)
            {
                json.WriteStartObject();
                json.WriteString("category", category.Id);
                json.WriteString("description", category.Description);
                json.WriteString("bodySystem", category.BodySystem);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("inpatientDefault", assignment.InpatientDefault?.ToString());
            json.WriteString("outpatientDefault", assignment.OutpatientDefault?.ToString());
        });
        Answer(json, "chronic", groupings.IsChronic(code), value => json.WriteBoolean("value", value));
        Answer(json, "elixhauser", groupings.Elixhauser(code), assignment =>
        {
            json.WriteStartArray("measures");
            foreach (ElixhauserMeasure measure in assignment.Measures)
            {
                json.WriteStringValue(measure.Id);
            }

            json.WriteEndArray();
        });
        Answer(json, "poaExempt", groupings.IsPoaExempt(code), value => json.WriteBoolean("value", value));
        Answer(json, "icd9", groupings.Icd9Equivalents(code), equivalents =>
        {
            json.WriteStartArray("mappings");
            foreach (GemMapping<string> mapping in equivalents.Mappings)
            {
                json.WriteStartObject();
                json.WriteString("code", mapping.Code);
                json.WriteBoolean("approximate", mapping.IsApproximate);
                json.WriteBoolean("combination", mapping.IsCombination);
                json.WriteNumber("scenario", mapping.Scenario);
                json.WriteNumber("choiceList", mapping.ChoiceList);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        json.WriteEndObject();
    }

    /// <summary>An answer: its status, version and source, and its value or why there is none.</summary>
    private static void Answer<T>(Utf8JsonWriter json, string name, GroupingAnswer<T> answer, Action<T> value)
    {
        json.WriteStartObject(name);
        Answer(json, answer, value);
        if (answer.Status == AnswerStatus.Unavailable)
        {
            json.WriteStartArray("held");
            foreach (GroupingVersion version in answer.Held)
            {
                json.WriteStringValue(version.Name);
            }

            json.WriteEndArray();
            if (answer.LastHeld is { } last)
            {
                json.WriteStartObject("notForThisDate");
                Answer(json, last, value);
                json.WriteString("through", Day(last.Version!.Through));
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
    }

    private static void Answer<T>(Utf8JsonWriter json, GroupingAnswer<T> answer, Action<T> value)
    {
        json.WriteString("status", answer.Status switch
        {
            AnswerStatus.Answered => "answered",
            AnswerStatus.NotDetermined => "not-determined",
            AnswerStatus.NotListed => "not-listed",
            _ => "unavailable",
        });
        json.WriteString("version", answer.Version?.Name);
        json.WriteString("source", answer.Version?.Source);
        if (answer.TryGetValue(out T? known))
        {
            value(known);
        }
        else
        {
            json.WriteString("explanation", answer.Explanation);
        }
    }

    private static void Categories(Utf8JsonWriter json, string name, IReadOnlyList<HccCategory> categories)
    {
        json.WriteStartArray(name);
        foreach (HccCategory category in categories)
        {
            json.WriteStartObject();
            Members(json, category);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Members(Utf8JsonWriter json, HccCategory category)
    {
        json.WriteNumber("category", category.Number);
        json.WriteString("label", category.Label);
    }

    private static void NullableBoolean(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
