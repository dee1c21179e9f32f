using System.Text.Json;
using IcdCoding.Claims;
using IcdCoding.Documentation;

namespace IcdCoding.Tests.Claims;

/// <summary>A claim as ASP.NET binds it from a request.</summary>
public sealed class ClaimJsonTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    [Theory]
    [InlineData("""{"dateOfService":"2026-01-15","diagnoses":[{"code":"M62.81"},{"code":"R53.1"}]}""")]
    [InlineData("""{"dateOfService":"2026-01-15","diagnoses":["M62.81",{"Code":"r531","poa":null}]}""")]
    public void BoundClaim_KeepsItsCodes(string json)
    {
        Claim claim = JsonSerializer.Deserialize<Claim>(json, Web)!;
        Assert.Equal(["M62.81", "R53.1"], claim.Diagnoses.Select(diagnosis => diagnosis.ToString()));
        Assert.Equal("ICD2001", Assert.Single(ClaimValidator.Default.Validate(claim).Findings, finding => finding.Severity == Severity.Error).Rule.Id);
    }

    [Fact]
    public void Claim_WrittenAndRead_IsTheSame()
    {
        Claim claim = new()
        {
            DateOfService = new DateOnly(2026, 1, 15),
            Setting = CareSetting.Inpatient,
            Diagnoses = [new Diagnosis(IcdCode.Parse("I10")) { Poa = Poa.Yes }, new Diagnosis(IcdCode.Parse("Z23")) { Poa = Poa.Exempt }, Diagnosis.FromText("no code"), IcdCode.Parse("E11.9")],
        };
        string json = JsonSerializer.Serialize(claim, Web);
        Claim read = JsonSerializer.Deserialize<Claim>(json, Web)!;
        Assert.Equal(claim.Diagnoses.Select(diagnosis => (diagnosis.ToString(), diagnosis.Poa)), read.Diagnoses.Select(diagnosis => (diagnosis.ToString(), diagnosis.Poa)));
        Assert.Contains("""{"code":"I10","poa":"Y"}""", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"diagnoses":[{"code":"I10","present":"Y"}]}""", "'present'")]
    [InlineData("""{"diagnoses":[{"poa":"Y"}]}""", "code")]
    [InlineData("""{"diagnoses":[42]}""", "diagnoses[0]")]
    [InlineData("""{"diagnoses":[{"code":10}]}""", "diagnoses[0].code")]
    public void WhatIsNoDiagnosis_IsNamed(string json, string token) =>
        Assert.Contains(token, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Claim>(json, Web)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"3+\"", "3+")]
    [InlineData("\"4/5\"", "4")]
    [InlineData("2", "2")]
    public void Grade_KeepsItsSign(string json, string grade)
    {
        StrengthGrade read = JsonSerializer.Deserialize<StrengthGrade>(json, Web);
        Assert.Equal(grade, read.ToString());
        Assert.Equal($"\"{grade}\"", JsonSerializer.Serialize(read, Web).Replace("\\u002B", "+", StringComparison.Ordinal));
    }
}
