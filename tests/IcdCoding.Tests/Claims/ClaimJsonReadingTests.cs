using System.Text;
using System.Text.Json;
using IcdCoding.Claims;

namespace IcdCoding.Tests.Claims;

/// <summary>One claim from UTF-8, and back.</summary>
public sealed class ClaimJsonReadingTests
{
    private const string Everything =
        """
        {"id":"c1","date":"2026-11-23","setting":"inpatient","sex":"f","birthDate":"1950-02-03","diagnoses":["M62.81",{"code":"R53.1","poa":"Y"},"no code"],
         "lines":[{"procedure":"97110","pointers":[1,2]}],"evidence":{"context":["bed rest"],"plan":{"reportsProgress":true}}}
        """;

    private const string AsBound =
        """
        {"Id":"c1","DateOfService":"2026-11-23","Setting":"Inpatient","Patient":{"BirthDate":"1950-02-03","Sex":"Female"},
         "Diagnoses":[{"Code":"M62.81","Poa":null},{"POA":"y","CODE":"R53.1"},{"code":"no code"}],
         "ServiceLines":[{"ProcedureCode":"97110","DiagnosisPointers":[1,2]}],"Documentation":{"context":["bed rest"],"plan":{"reportsProgress":true}}}
        """;

    [Theory]
    [InlineData(Everything)]
    [InlineData(AsBound)]
    public void EveryProperty_UnderEitherName_IsRead(string json)
    {
        Claim claim = Read(json);
        Assert.Equal("c1", claim.Id);
        Assert.Equal(new DateOnly(2026, 11, 23), claim.DateOfService);
        Assert.Equal(CareSetting.Inpatient, claim.Setting);
        Assert.Equal((new DateOnly(1950, 2, 3), Sex.Female), (claim.Patient!.BirthDate!.Value, claim.Patient.Sex));
        Assert.Equal(["M62.81", "R53.1", "no code"], claim.Diagnoses.Select(diagnosis => diagnosis.ToString()));
        Assert.Equal([Poa.NotReported, Poa.Yes, Poa.NotReported], claim.Diagnoses.Select(diagnosis => diagnosis.Poa));
        ServiceLine line = Assert.Single(claim.ServiceLines);
        Assert.Equal("97110", line.ProcedureCode);
        Assert.Equal([1, 2], line.DiagnosisPointers);
        Assert.Equal(["bed rest"], claim.Documentation!.Context);
        Assert.Equal(ClaimJson.Text(Read(Everything)), ClaimJson.Text(claim));
    }

    [Fact]
    public void Written_Read_AndWritten_IsTheSame()
    {
        string text = ClaimJson.Text(Read(Everything));
        Assert.Equal(Everything.ReplaceLineEndings("").Replace(" \"lines\"", "\"lines\"", StringComparison.Ordinal)
            .Replace("""{"context":["bed rest"],""", """{"strength":[],"limitations":[],"context":["bed rest"],"diagnoses":[],""", StringComparison.Ordinal)
            .Replace("true}}}", "true},\"statements\":[]}}", StringComparison.Ordinal), text);
        Assert.Equal(text, ClaimJson.Text(Read(text)));
    }

    [Fact]
    public void ClaimThatSaysLittle_TakesTheDefaults()
    {
        Claim claim = ClaimJson.Read("""{"diagnoses":[],"setting":null,"patient":null,"lines":null,"evidence":null,"sex":""}"""u8, new ClaimDefaults(new DateOnly(2020, 5, 1), CareSetting.Outpatient));
        Assert.Equal((new DateOnly(2020, 5, 1), CareSetting.Outpatient), (claim.DateOfService, claim.Setting));
        Assert.Null(claim.Patient);
        Assert.Null(claim.Documentation);
        Assert.Empty(claim.ServiceLines);
    }

    [Theory]
    [InlineData("""{"date":"2026-11-23","dateOfService":"2026-11-23","diagnoses":[]}""")]
    [InlineData("""{"date":"2026-11-23","dateOfService":null,"diagnoses":[]}""")]
    [InlineData("""{"DATEOFSERVICE":"2026-11-23","sex":"f","patient":{"sex":"female"},"diagnoses":[]}""")]
    [InlineData("""{"da\u0074e":"2026\u002d11-23","diagnoses":[]}""")]
    public void DateUnderEitherName_IsRead(string json) => Assert.Equal(new DateOnly(2026, 11, 23), Read(json).DateOfService);

    [Theory]
    [InlineData("""{"date":"2026-11-23","diagnoses":["I10"],"diagnosis":[]}""", "'diagnosis' is not a property of a claim; did you mean 'diagnoses'?", 41)]
    [InlineData("""{"dateofservce":"2026-11-23"}""", "'dateofservce' is not a property of a claim; did you mean 'dateOfService'?", 1)]
    [InlineData("""{"payer":"x"}""", "'payer' is not a property of a claim; expected id, date, dateOfService, setting", 1)]
    [InlineData("""{"John Q. Public of Springfield, Illinois":1}""", "'John Q. Public of Sp…' is not", 1)]
    [InlineData("""{"diagnoses":[{"code":"I10","pao":"Y"}]}""", "'pao' is not a property of a diagnosis; did you mean 'poa'?", 28)]
    [InlineData("""{"lines":[{"procedur":"1"}]}""", "'procedur' is not a property of a service line; did you mean 'procedure'?", 11)]
    [InlineData("""{"patient":{"born":"1"}}""", "patient.'born' is not a property of a patient; expected sex, birthDate", 12)]
    [InlineData("""{"id":1,"ID":2}""", "id: is there twice", 8)]
    [InlineData("""{"lines":[],"serviceLines":[]}""", "serviceLines: is there twice", 12)]
    [InlineData("""{"date":"2026-11-23","dateOfService":"2026-11-24"}""", "date: is there twice, and not the same", 37)]
    [InlineData("""{"sex":"m","patient":{"sex":"f"}}""", "sex: is there twice, and not the same", 28)]
    [InlineData("""{"date":"2026-11-23T00:00:00 and more"}""", "date: '2026-11-23T00:00:00 …' is not a date, yyyy-MM-dd", 8)]
    [InlineData("""{"date":"2026-02-29"}""", "date: '2026-02-29' is not a date", 8)]
    [InlineData("""{"setting":"hospital"}""", "setting: 'hospital' is not professional, outpatient or inpatient", 11)]
    [InlineData("""{"setting":2}""", "setting: not a string", 11)]
    [InlineData("""{"sex":1}""", "sex: not a string", 7)]
    [InlineData("""{"sex":"other"}""", "sex: 'other' is not u, f or m", 7)]
    [InlineData("""{"diagnoses":null}""", "diagnoses: not an array", 13)]
    [InlineData("""{"diagnoses":["I10",null]}""", "diagnoses[1]: not a code and not an object", 20)]
    [InlineData("""{"lines":[{"pointers":[1.5]}]}""", "lines[0].pointers[0]: not a whole number", 23)]
    [InlineData("""{"evidence":{"strenght":[]}}""", "evidence: 'strenght' is not known; did you mean 'strength'?", 12)]
    [InlineData("""{"date":"2026-11-23"}""", "diagnoses are missing", 20)]
    [InlineData("""{"diagnoses":[]}""", "date is missing", 15)]
    [InlineData("""{"date":"2026-11-23","diagnoses":[]} 7""", "more than one JSON value", 37)]
    [InlineData("[]", "not a JSON object", 0)]
    public void WhatCannotBeRead_IsNamedWithItsPlace(string json, string message, long position)
    {
        ClaimFormatException exception = Assert.Throws<ClaimFormatException>(() => Read(json));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal(position, exception.BytePosition);
        Assert.Contains($"(byte {position + 1})", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"diagnosis":[],"id":"behind"}""", "behind")]
    [InlineData("""{"id":7,"diagnosis":[]}""", "7")]
    [InlineData("""{"nested":{"id":"inner"}}""", null)]
    [InlineData("""{"id":"c1","date":""", "c1")]
    public void WhatCannotBeRead_KeepsTheClaimsId(string json, string? id) => Assert.Equal(id, Assert.Throws<ClaimFormatException>(() => Read(json)).ClaimId);

    [Theory]
    [InlineData("", "an empty line")]
    [InlineData(" \r\n", "an empty line")]
    [InlineData("{", "not a JSON object at byte 2")]
    [InlineData("{\n \"id\":\n}", "not a JSON object at line 3, byte 1")]
    [InlineData("""{"id":"\ud800"}""", "valid Unicode")]
    [InlineData("""{"evidence":{"context":["\ud800"]}}""", "valid Unicode")]
    public void WhatIsNoJson_IsNamed(string json, string message) => Assert.Contains(message, Assert.Throws<ClaimFormatException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Claim_InPiecesOfALargerDocument_IsRead()
    {
        byte[] bytes = Encoding.UTF8.GetBytes($"[{Everything},{AsBound}]");
        ReadOnlySequenceSegment first = new(bytes.AsMemory(0, bytes.Length / 5), 0);
        ReadOnlySequenceSegment last = first;
        for (int start = bytes.Length / 5; start < bytes.Length; start += 7)
        {
            last = last.Append(bytes.AsMemory(start, Math.Min(7, bytes.Length - start)));
        }

        Utf8JsonReader reader = new(new System.Buffers.ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
        reader.Read();
        reader.Read();
        Claim one = ClaimJson.Read(ref reader, default);
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
        reader.Read();
        Claim other = ClaimJson.Read(ref reader, default);
        reader.Read();
        Assert.Equal(JsonTokenType.EndArray, reader.TokenType);
        Assert.Equal(ClaimJson.Text(Read(Everything)), ClaimJson.Text(one));
        Assert.Equal(ClaimJson.Text(one), ClaimJson.Text(other));
    }

    [Fact]
    public void MoreDiagnosesThanAnyFormHolds_AreRead()
    {
        string codes = string.Join(',', Enumerable.Range(0, 100).Select(i => $"\"I{i:00}\""));
        Assert.Equal(100, Read($$"""{"date":"2026-11-23","diagnoses":[{{codes}}]}""").Diagnoses.Count);
    }

    [Fact]
    public void PlainClaim_Read_AllocatesLittleMoreThanItself()
    {
        byte[] json = Encoding.UTF8.GetBytes("""{"id":"c1","date":"2026-11-23","setting":"professional","diagnoses":["M62.81","I10","E11.9","M17.11","R53.1","Z79.4"]}""");
        ClaimJson.Read(json);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ClaimJson.Read(json);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(bytes, 1, 400);
    }

    private static Claim Read(string json) => ClaimJson.Read(Encoding.UTF8.GetBytes(json));

    private sealed class ReadOnlySequenceSegment : System.Buffers.ReadOnlySequenceSegment<byte>
    {
        internal ReadOnlySequenceSegment(ReadOnlyMemory<byte> memory, long index)
        {
            Memory = memory;
            RunningIndex = index;
        }

        internal ReadOnlySequenceSegment Append(ReadOnlyMemory<byte> memory)
        {
            ReadOnlySequenceSegment next = new(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
