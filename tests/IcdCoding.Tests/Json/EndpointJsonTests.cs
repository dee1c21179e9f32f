using System.Text.Json;
using IcdCoding.Claims;
using IcdCoding.Documentation;
using IcdCoding.Json;
using IcdCoding.Pages;

namespace IcdCoding.Tests.Json;

/// <summary>What an endpoint returns by System.Text.Json is what the library writes, with reflection and without.</summary>
public sealed class EndpointJsonTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions WithoutReflection = new(Web) { TypeInfoResolver = IcdCodingJsonContext.Default };
    private static readonly Claim Claim = new(Day, [IcdCode.Parse("M62.81"), Diagnosis.FromText("R53.1").WithPoa("Y"), Diagnosis.FromText("weakness of the whole left side")], id: "c1");

    public static TheoryData<object> Answers()
    {
        Icd10CmEdition edition = Icd10Cm.On(Day);
        CodeEntry entry = edition[IcdCode.Parse("M62.81")];
        ClaimReport report = ClaimValidator.Default.Validate(Claim);
        return
        [
            report, report.Findings[0], entry, entry.Chapter, entry.Section!, entry.Lifetime, entry.NotesInEffect[0], edition.Excludes1Partners(entry.Code)[0], edition,
            Icd10Cm.Diff(Icd10Cm.FiscalYear(2026), edition), ClaimValidator.AllRules[0], CodeGuide.For(entry.Code, Day),
            DocumentationReview.Of(Claim, new DocumentationEvidence(null, context: ["bed rest"])), DocumentationReview.Of(Claim, new DocumentationEvidence()).Diagnoses[0],
        ];
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Answer_Serialized_IsWhatTheLibraryWrites(object answer)
    {
        string expected = ((IJsonWritable)answer).ToJson();
        Assert.Equal(expected, JsonSerializer.Serialize(answer, answer.GetType(), Web));
        Assert.Equal(expected, JsonSerializer.Serialize(answer, answer.GetType(), WithoutReflection));
        using JsonDocument document = JsonDocument.Parse(expected);
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
    }

    [Fact]
    public void Lists_Serialize_WithoutReflection()
    {
        ClaimReport report = ClaimValidator.Default.Validate(Claim);
        Assert.Equal(report.Findings.ToJsonArray(), JsonSerializer.Serialize(report.Findings, WithoutReflection));
        Assert.Equal(Icd10Cm.Editions.ToJsonArray(), JsonSerializer.Serialize(Icd10Cm.Editions, WithoutReflection));
        Assert.Equal(ClaimValidator.AllRules.ToJsonArray(), JsonSerializer.Serialize(ClaimValidator.AllRules, WithoutReflection));
        Assert.Equal("null", JsonSerializer.Serialize(default(NoteReference), Web));
    }

    [Fact]
    public void Claim_Bound_WithoutReflection_KeepsEverything()
    {
        Claim whole = new(
            Day,
            Claim.Diagnoses,
            CareSetting.Inpatient,
            new Patient(new DateOnly(1950, 2, 3), Sex.Female),
            [new ServiceLine("97110", [1, 2])],
            new DocumentationEvidence(
                [new StrengthFinding("deltoid", "shoulder", StrengthGrade.Parse("3+"), Laterality.Left)],
                [new FunctionalLimitation(LimitationKind.SelfCare, "cannot dress alone")],
                ["bed rest"],
                [IcdCode.Parse("M62.84")],
                new PlanOfCare(true),
                [new DocumentedStatement("side", "left", IcdCode.Parse("M25.5"))]),
            "c1");
        string json = JsonSerializer.Serialize(whole, WithoutReflection);
        Assert.Equal(ClaimJson.Text(whole), json);
        Claim read = JsonSerializer.Deserialize<Claim>(json, WithoutReflection)!;
        Assert.Equal(json, JsonSerializer.Serialize(read, Web));
        Assert.Equal(StrengthGrade.Parse("3+"), read.Documentation!.Strength[0].Grade);
        Assert.Equal(["M62.81", "R53.1", "weakness of the whole left side"], read.Diagnoses.Select(diagnosis => diagnosis.ToString()));
        string evidence = JsonSerializer.Serialize(whole.Documentation, WithoutReflection);
        Assert.Equal(evidence, JsonSerializer.Serialize(JsonSerializer.Deserialize<DocumentationEvidence>(evidence, WithoutReflection), WithoutReflection));
    }

    [Fact]
    public void Report_OfATextThatIsNoCode_GivesBackNoMoreThanAMessageQuotes()
    {
        string json = ClaimValidator.Default.Validate(Claim).ToJson();
        Assert.Contains("\"codes\":[\"weakness of the whol…\"]", json, StringComparison.Ordinal);
        Assert.DoesNotContain("left side", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_AndLookup_SayTheSameUnderOneName()
    {
        using JsonDocument lookup = JsonDocument.Parse(Icd10Cm.On(Day)[IcdCode.Parse("M62.81")].ToJson());
        using JsonDocument page = JsonDocument.Parse(CodeGuide.For(IcdCode.Parse("M62.81"), Day).ToJson());
        int compared = 0;
        foreach (JsonProperty property in lookup.RootElement.EnumerateObject())
        {
            Assert.True(page.RootElement.TryGetProperty(property.Name, out JsonElement other), property.Name);
            Assert.True(JsonElement.DeepEquals(property.Value, other), property.Name);
            compared++;
        }

        Assert.True(compared > 15, $"{compared} members were compared: this proves nothing.");
        using JsonDocument conflicts = JsonDocument.Parse(ConflictsJson.Text(Icd10Cm.On(Day)[IcdCode.Parse("M62.81")]));
        Assert.True(JsonElement.DeepEquals(conflicts.RootElement.GetProperty("conflicts"), page.RootElement.GetProperty("conflicts")));
    }

    [Fact]
    public void Enumerations_AreWords()
    {
        Assert.Equal("""{"warning":"code-first"}""", JsonSerializer.Serialize(new Dictionary<Severity, NoteKind> { [Severity.Warning] = NoteKind.CodeFirst }, Web));
        Assert.Equal(CareSetting.Inpatient, JsonSerializer.Deserialize<CareSetting>("\"Inpatient\"", Web));
        Assert.Contains("'hospital' is not professional, outpatient or inpatient", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CareSetting>("\"hospital\"", Web)).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Sex>("1", Web));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ClaimReport>("{}", Web));
    }
}
