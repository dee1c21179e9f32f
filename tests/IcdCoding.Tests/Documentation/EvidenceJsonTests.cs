using IcdCoding.Documentation;

namespace IcdCoding.Tests.Documentation;

public sealed class EvidenceJsonTests
{
    private const string Json =
        """
        {"strength":[{"muscleGroup":"deltoid","region":"shoulder","side":"left","grade":3},{"muscleGroup":"quadriceps","region":"thigh","grade":"4-"}],
         "limitations":[{"kind":"self-care","text":"cannot dress alone"},{"kind":"gait"}],"context":["bed rest"],"diagnoses":["m6284"],
         "plan":{"reportsProgress":true},"statements":[{"name":"side","value":"left","concerning":"M25.5"},{"name":"weeks","value":20}]}
        """;

    [Fact]
    public void Parse_EveryProperty_IsRead()
    {
        DocumentationEvidence evidence = DocumentationEvidence.Parse(Json);
        Assert.Equal(new StrengthFinding("deltoid", "shoulder", new StrengthGrade(3), Laterality.Left), evidence.Strength[0]);
        Assert.Equal(new StrengthFinding("quadriceps", "thigh", StrengthGrade.Parse("4-")), evidence.Strength[1]);
        Assert.Equal([new(LimitationKind.SelfCare, "cannot dress alone"), new(LimitationKind.Gait)], evidence.Limitations);
        Assert.Equal(["bed rest"], evidence.Context);
        Assert.Equal([IcdCode.Parse("M62.84")], evidence.Diagnoses);
        Assert.True(evidence.Plan!.ReportsProgress);
        Assert.Equal([new("side", "left", IcdCode.Parse("M25.5")), new("weeks", "20")], evidence.Statements);
    }

    [Fact]
    public void ToJson_Parsed_IsTheSame() =>
        Assert.Equal(DocumentationEvidence.Parse(Json).ToJson(), DocumentationEvidence.Parse(DocumentationEvidence.Parse(Json).ToJson()).ToJson());

    [Fact]
    public void ToJson_GradeNotGiven_IsNullAndIsReadAsSuch()
    {
        DocumentationEvidence evidence = new() { Strength = [new("deltoid", "shoulder", default)] };
        Assert.Contains("\"grade\": null", evidence.ToJson(), StringComparison.Ordinal);
        Assert.True(DocumentationEvidence.Parse(evidence.ToJson()).Strength[0].Grade.IsEmpty);
        Assert.Equal("null", System.Text.Json.JsonSerializer.Serialize(default(StrengthGrade)));
        Assert.True(System.Text.Json.JsonSerializer.Deserialize<StrengthGrade>("null").IsEmpty);
    }

    [Theory]
    [InlineData("{", "Not JSON at line 1")]
    [InlineData("[]", "evidence: expected an object")]
    [InlineData("""{"strenght":[]}""", "evidence: 'strenght' is not known; did you mean 'strength'?")]
    [InlineData("""{"payer":1}""", "evidence: 'payer' is not known; expected strength, limitations, context")]
    [InlineData("""{"context":[],"context":[]}""", "evidence.context: is there twice")]
    [InlineData("""{"context":["\ud800"]}""", "valid Unicode")]
    [InlineData("""{"strength":{}}""", "strength: expected an array")]
    [InlineData("""{"strength":[{"muscleGroup":"deltoid","region":"shoulder","grade":7}]}""", "strength[0].grade: expected a grade from 0 to 5, with + or - behind it but found '7'")]
    [InlineData("""{"strength":[{"region":"shoulder","grade":3}]}""", "strength[0].muscleGroup: is missing")]
    [InlineData("""{"strength":[{"muscleGroup":"d","region":"s","grade":3,"side":"up"}]}""", "strength[0].side: expected none, right, left")]
    [InlineData("""{"limitations":[{"kind":"flying"}]}""", "limitations[0].kind: expected other, adl")]
    [InlineData("""{"diagnoses":["flu"]}""", "diagnoses[0]: expected a code such as M62.81 but found 'flu'")]
    [InlineData("""{"plan":{}}""", "plan.reportsProgress: expected true or false")]
    [InlineData("""{"context":[1]}""", "context[0]: expected a text")]
    public void Parse_WhatCannotBeRead_IsNamed(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => DocumentationEvidence.Parse(json)).Message, StringComparison.Ordinal);
}
