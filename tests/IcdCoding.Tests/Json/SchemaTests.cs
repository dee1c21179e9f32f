using System.Text;
using System.Text.Json;
using IcdCoding.Claims;
using IcdCoding.Documentation;
using NJsonSchema;

namespace IcdCoding.Tests.Json;

/// <summary>The schemas of <c>docs/schemas</c> say what the code reads and writes, no more and no less.</summary>
public sealed class SchemaTests
{
    private const string Everything =
        """
        {"id":"c1","date":"2026-11-23","setting":"inpatient","sex":"f","birthDate":"1950-02-03","diagnoses":["M62.81",{"code":"R53.1","poa":"Y"}],
         "lines":[{"procedure":"97110","pointers":[1,2]}],
         "evidence":{"strength":[{"muscleGroup":"deltoid","region":"shoulder","side":"left","grade":"3+"},{"muscleGroup":"hip","region":"hip","grade":4}],
          "limitations":[{"kind":"self-care","text":"x"}],"context":["bed rest"],"diagnoses":["M62.84"],"plan":{"reportsProgress":true},
          "statements":[{"name":"side","value":"left","concerning":"M25.5"},{"name":"weeks","value":20}]}}
        """;

    [Fact]
    public void ClaimSchema_HasThePropertiesThatAreRead()
    {
        using JsonDocument claim = Schema("claim");
        JsonElement definitions = claim.RootElement.GetProperty("definitions");
        Same(ClaimReading.Names.All, claim.RootElement);
        Same(PatientJson.Names.All, claim.RootElement.GetProperty("properties").GetProperty("patient"));
        Same(DiagnosisJson.Names.All, definitions.GetProperty("diagnosis").GetProperty("anyOf")[1]);
        Same(ServiceLineJson.Names.All, definitions.GetProperty("lines").GetProperty("items"));
        Words<CareSetting>(claim.RootElement.GetProperty("properties").GetProperty("setting"));
        Words<Sex>(definitions.GetProperty("sex"));
    }

    [Fact]
    public void EvidenceSchema_HasThePropertiesThatAreRead()
    {
        using JsonDocument evidence = Schema("evidence");
        JsonElement definitions = evidence.RootElement.GetProperty("definitions");
        Same(EvidenceJson.EvidenceNames, evidence.RootElement);
        Same(EvidenceJson.PlanNames, evidence.RootElement.GetProperty("properties").GetProperty("plan"));
        Same(EvidenceJson.StrengthNames, definitions.GetProperty("strength"));
        Same(EvidenceJson.LimitationNames, definitions.GetProperty("limitation"));
        Same(EvidenceJson.StatementNames, definitions.GetProperty("statement"));
        Words<Laterality>(definitions.GetProperty("strength").GetProperty("properties").GetProperty("side"));
        Words<LimitationKind>(definitions.GetProperty("limitation").GetProperty("properties").GetProperty("kind"));
    }

    [Fact]
    public void ReportSchema_HasTheWordsThatAreWritten()
    {
        using JsonDocument report = Schema("report");
        JsonElement definitions = report.RootElement.GetProperty("definitions");
        Words<Severity>(definitions.GetProperty("finding").GetProperty("properties").GetProperty("severity"));
        Words<NoteKind>(definitions.GetProperty("citation").GetProperty("properties").GetProperty("kind"));
        Words<SuggestionAction>(definitions.GetProperty("suggestion").GetProperty("properties").GetProperty("action"));
    }

    [Theory]
    [InlineData(Everything, true)]
    [InlineData("""{"dateOfService":"2026-11-23","diagnoses":[],"patient":{"sex":"female","birthDate":null},"serviceLines":[{"procedureCode":"1"}],"documentation":{}}""", true)]
    [InlineData("""{"date":"2026-11-23","diagnoses":["I10"],"setting":null,"evidence":null,"lines":null}""", true)]
    [InlineData("""{"date":"2026-11-23"}""", false)]
    [InlineData("""{"date":"2026-11-23","diagnoses":null}""", false)]
    [InlineData("""{"date":"2026-11-23","diagnosis":["I10"],"diagnoses":[]}""", false)]
    [InlineData("""{"date":"23.11.2026","diagnoses":["I10"]}""", false)]
    [InlineData("""{"date":"2026-11-23","diagnoses":[{"poa":"Y"}]}""", false)]
    [InlineData("""{"date":"2026-11-23","diagnoses":[7]}""", false)]
    [InlineData("""{"date":"2026-11-23","diagnoses":["I10"],"setting":"hospital"}""", false)]
    [InlineData("""{"date":"2026-11-23","diagnoses":["I10"],"sex":1}""", false)]
    [InlineData("""{"date":"2026-11-23","diagnoses":["I10"],"lines":[{"pointers":[1]}]}""", false)]
    [InlineData("""{"date":"2026-11-23","diagnoses":["I10"],"lines":[{"procedure":"1","pointers":["1"]}]}""", false)]
    [InlineData("""{"date":"2026-11-23","diagnoses":["I10"],"evidence":{"strenght":[]}}""", false)]
    [InlineData("""{"date":"2026-11-23","diagnoses":["I10"],"evidence":{"strength":[{"muscleGroup":"m","region":"r","grade":9}]}}""", false)]
    [InlineData("""{"date":"2026-11-23","diagnoses":["I10"],"evidence":{"limitations":[{"kind":"flying"}]}}""", false)]
    public async Task Schema_AndReader_AgreeOnAClaim(string json, bool isClaim)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(PathOf("claim"));
        Assert.Equal(isClaim, schema.Validate(json).Count == 0);
        Exception? refused = Record.Exception(() => ClaimJson.Read(Encoding.UTF8.GetBytes(json)));
        Assert.Equal(isClaim, refused is null);
        if (isClaim)
        {
            Assert.Empty(schema.Validate(ClaimJson.Text(ClaimJson.Read(Encoding.UTF8.GetBytes(json)))));
        }
    }

    [Fact]
    public async Task Reports_FitTheirSchema_AndUseAllOfIt()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(PathOf("report"));
        SortedSet<string> written = new(StringComparer.Ordinal);
        foreach (ClaimReport report in Reports())
        {
            string json = ReportJson.Text(report, new ReportContent(Severity.None, Reminders: true, RulesNotRun: true));
            Assert.Empty(schema.Validate(json));
            using JsonDocument document = JsonDocument.Parse(json);
            Collect(document.RootElement, "report", written);
        }

        SortedSet<string> known = new(StringComparer.Ordinal);
        using JsonDocument file = Schema("report");
        foreach ((string place, JsonElement definition) in new[]
        {
            ("report", file.RootElement),
            ("rulesNotRun", file.RootElement.GetProperty("properties").GetProperty("rulesNotRun").GetProperty("items")),
            ("findings", file.RootElement.GetProperty("definitions").GetProperty("finding")),
            ("citation", file.RootElement.GetProperty("definitions").GetProperty("citation")),
            ("suggestions", file.RootElement.GetProperty("definitions").GetProperty("suggestion")),
        })
        {
            known.UnionWith(definition.GetProperty("properties").EnumerateObject().Select(property => $"{place}.{property.Name}"));
        }

        // Where a record stands in its stream is written by who reads the stream.
        known.ExceptWith(["report.line", "report.element"]);
        Assert.Empty(written.Except(known));
        Assert.Empty(known.Except(written));
    }

    private static IEnumerable<ClaimReport> Reports()
    {
        string[][] claims = [["M62.81", "R53.1"], ["S82.821"], ["M54.5"], ["no code of any kind, but a long text"], ["I10", "N18.30", "I50.9"], ["I12.9"], ["E11.9", "Z79.4", "F32.A"], ["I10", "I10"], ["I10", "I10", "N18.30"], ["I11.0", "I12.9", "N18.30"], ["I10", "I10", "I10"], ["J17", "B05.2"], ["G31.84", "F02.80"], ["N39.0"]];
        ClaimValidator acknowledging = ClaimValidator.Create(new ClaimValidatorOptions(
            ClaimProfile.Strict,
            acknowledgements: [new Acknowledgement("ICD2001", [IcdCode.Parse("M62.81"), IcdCode.Parse("R53.1")], "unrelated", "coder", new DateOnly(2026, 11, 23))]));
        foreach (string[] codes in claims)
        {
            foreach (CareSetting setting in Enum.GetValues<CareSetting>())
            {
                Claim claim = new(new DateOnly(2026, 11, 23), [.. codes.Select(Diagnosis.FromText)], setting);
                yield return ClaimValidator.Default.Validate(claim);
                yield return acknowledging.Validate(claim);
            }
        }
    }

    private static void Collect(JsonElement element, string place, SortedSet<string> written)
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            written.Add($"{place}.{property.Name}");
            string inner = property.Name == "reminders" ? "findings" : property.Name;
            if (property.Value.ValueKind == JsonValueKind.Object)
            {
                Collect(property.Value, inner, written);
            }
            else if (property.Value.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in property.Value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object))
                {
                    Collect(item, inner, written);
                }
            }
        }
    }

    private static string PathOf(string name) => Repository.PathOf("docs", "schemas", name + ".json");

    private static JsonDocument Schema(string name) => JsonDocument.Parse(File.ReadAllText(PathOf(name)));

    private static void Same(string[] names, JsonElement definition)
    {
        Assert.False(definition.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(names.Order(StringComparer.Ordinal), definition.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>Every word of the schema is read, and every value can be written.</summary>
    private static void Words<T>(JsonElement definition)
        where T : struct, Enum
    {
        string[] words = [.. definition.GetProperty("enum").EnumerateArray().Where(word => word.ValueKind == JsonValueKind.String && word.GetString()!.Length > 0).Select(word => word.GetString()!)];
        Assert.All(words, word => Assert.True(Vocabulary.TryParse(word, out T _), word));
        Assert.Empty(Vocabulary.Words<T>().Except(words));
    }
}
