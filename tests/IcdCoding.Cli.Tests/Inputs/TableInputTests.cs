using System.Text;
using System.Text.Json;

namespace IcdCoding.Cli.Tests.Inputs;

/// <summary>Tables as people have them: read, or refused with one sentence that names the column; never clean by loss.</summary>
public sealed class TableInputTests
{
    /// <summary>M62.81 and R53.1 exclude each other: where both were read, there is one error.</summary>
    private const string Pair = "M62.81,R53.1";

    [Theory]
    [InlineData("id,date,dx1,dx3\n1,2026-01-15," + Pair)]
    [InlineData("id,date,dx1,dx02\n1,2026-01-15," + Pair)]
    [InlineData("id,date,dx2,dx1\n1,2026-01-15," + Pair)]
    [InlineData("id,date,dx01,dx02\n1,2026-01-15," + Pair)]
    [InlineData("id,date,dx0,dx1\n1,2026-01-15," + Pair)]
    [InlineData("id,date,dx1,dx2\r1,2026-01-15," + Pair + "\r")]
    [InlineData("id,date,dx1,dx2\r\n1,2026-01-15," + Pair + "\r\n")]
    [InlineData("\uFEFFid,date,dx1,dx2\n1,2026-01-15," + Pair)]
    [InlineData("\"id\",\"date\",\"dx1\",\"dx2\"\n1,2026-01-15," + Pair)]
    [InlineData("id,date,DX1,dx_2\n1,2026-01-15," + Pair)]
    [InlineData("claim_id,service_date,DX1,DX2\n1,2026-01-15," + Pair)]
    [InlineData("id,date,principal_dx,diag_2\n1,2026-01-15," + Pair)]
    [InlineData("PatientID,DOS,ICD1,ICD2\n1,2026-01-15," + Pair)]
    [InlineData("id,date,dx\n1,2026-01-15,\"" + Pair + "\"")]
    [InlineData("diagnosis,date\nM62.81 R53.1,2026-01-15")]
    [InlineData("id,date,diagnoses\n1,2026-01-15,M62.81|R53.1")]
    [InlineData("CLM_ID,CLM_FROM_DT,PRNCPAL_DGNS_CD,ICD_DGNS_CD1,ICD_DGNS_CD2\n1,20260115,M6281,M6281,R531")]
    [InlineData("claim_id,claim_start_date,diagnosis_code_1,diagnosis_code_2\n1,2026-01-15," + Pair)]
    [InlineData("RECORD_ID,date,PRINC_DIAG_CODE,OTH_DIAG_CODE_1\n1,2026-01-15," + Pair)]
    [InlineData("id,date,I10_DX1,I10_DX2\n1,2026-01-15," + Pair)]
    [InlineData("id;date;dx1;dx2\n1;2026-01-15;M62.81;R53.1")]
    [InlineData("id\tdate\tdx1\tdx2\n1\t2026-01-15\tM62.81\tR53.1")]
    [InlineData("id|date|dx1|dx2\n1|2026-01-15|M62.81|R53.1")]
    [InlineData("sep=;\nid;date;dx1;dx2\n1;2026-01-15;M62.81;R53.1")]
    [InlineData("id,date,remark,dx1,dx2\n1,2026-01-15,\"two\nlines\"," + Pair)]
    [InlineData("id,date,remark,dx1,dx2\n1,2026-01-15,height 5\" tall," + Pair)]
    [InlineData("id,date,dx1,dx2,dx3\n1,2026-01-15,M62.81,,R53.1")]
    [InlineData("id,date,dx1,dx2,dx3\n1,2026-01-15,M62.81,NULL,R53.1")]
    [InlineData("id,date,dx1,dx2,dx3\n1,2026-01-15,M62.81,n/a,R53.1")]
    [InlineData("id,date,dx1,dx2\n1, 2026-01-15 , M62.81 , \"R53.1\" ")]
    public void Diagnoses_AreAllRead(string table)
    {
        IcdRun run = Table(table);
        using JsonDocument record = JsonDocument.Parse(Assert.Single(run.Lines));
        Assert.Equal(1, record.RootElement.GetProperty("errors").GetInt32());
        Assert.Equal("ICD2001", record.RootElement.GetProperty("findings")[0].GetProperty("rule").GetString());
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("id,date,dx1,dx1\n", "dx1, or its like, twice")]
    [InlineData("id,date,dx1,dx01\n", "dx01, or its like, twice")]
    [InlineData("id,date,dx1,ICD_DGNS_CD1\n", "ICD_DGNS_CD1, or its like, twice")]
    [InlineData("id,date,date,dx1\n", "date, or its like, twice")]
    [InlineData("id,date,diagnoses,poa1,poa2\n", "poa1, poa2 say whether a diagnosis was present on admission")]
    [InlineData("id,date,dx1,poa2\n", "poa2")]
    [InlineData("id,date,dx1,ecode1\n", "ecode1, which by name may hold diagnoses")]
    [InlineData("id,date,dx1,ICD9_DGNS_CD_1\n", "ICD9_DGNS_CD_1")]
    [InlineData("id,date,dx1,poa\n", "poa, which")]
    [InlineData("id,date,principal_dx,primary_diagnosis\n", "principal_dx, primary_diagnosis are all taken for the same")]
    [InlineData("id,date,dx,diagnoses\n", "are all taken for the same")]
    [InlineData("subject_id,hadm_id,seq_num,icd_code,date\n", "seq_num says that a row is one diagnosis")]
    [InlineData("claim_id,day,DX1\n", "no date of service (found: claim_id, day, DX1)")]
    [InlineData("claim_id,date\n1,2\n", "no column of diagnoses (found: claim_id, date)")]
    [InlineData("a,b\n1,2\n", "no column of diagnoses (found: a, b)")]
    [InlineData("id,date,dx1,\"dx2\n", "quotation mark in the header is not closed")]
    [InlineData("id,date,\"diagnoses", "quotation mark in the header is not closed")]
    [InlineData("id,date,dx1,\"dx2\n1,2026-01-15,M62.81,R53.1\n", "quotation mark in the header is not closed")]
    public void HeaderThatWouldLoseSomething_IsRefused(string table, string sentence)
    {
        IcdRun run = Table(table);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("Jane Doe,2026-01-15,M62.81\n")]
    [InlineData("7,1/15/2026,x\n")]
    [InlineData("Jane Doe;M62.81\n")]
    public void RowInThePlaceOfTheHeader_IsNotRepeated(string table)
    {
        IcdRun run = Table(table);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("The first line is a row and no header", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Jane", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_GivenByHand_AreRead()
    {
        const string Rows = "Nr,Tag,A1,A2,ecode1\n7,2026-01-15,M62.81,R53.1,\n";
        Assert.Equal(2, Table(Rows).ExitCode);
        IcdRun run = Table(Rows, "--columns", "id=Nr,date=tag,dx*=A*");
        Assert.StartsWith("""{"id":"7","line":2,"edition":"FY2026","errors":1,""", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Contains("icd: columns: id=Nr, date=Tag, dx1=A1, dx2=A2; not read: ecode1\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, Table("id,date,dx1,ecode1\n1,2026-01-15,M62.81,R53.1\n", "--columns", "none=ecode1").Lines[0].IndexOf("\"id\"", StringComparison.Ordinal));
        Assert.Contains("\"errors\":1", Table("id,date,dx1,ecode1\n1,2026-01-15,M62.81,R53.1\n", "--columns", "dx1=dx1,dx2=ecode1").Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date", "'date' in --columns is not role=column")]
    [InlineData("day=x", "'day' in --columns is no part of a claim")]
    [InlineData("dx1=a*", "needs a role with *")]
    [InlineData("date=nowhere", "nowhere, which the header does not have (found: id, date, dx1)")]
    public void Columns_ThatCannotBeMeant_AreRefused(string columns, string sentence)
    {
        IcdRun run = Table("id,date,dx1\n", "--columns", columns);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ColumnsThatAreNotRead_AreNamedOnce()
    {
        IcdRun run = Table("id,date,name,dx1,\n1,2026-01-15,x,M17.11,\n2,2026-01-15,x,M17.11,\n");
        Assert.Equal("icd: not read: name, column 5\n2 lines: 0 errors, 0 warnings, 0 unreadable\n", run.Error);
        Assert.DoesNotContain("not read", Table("id,date,dx1\n1,2026-01-15,M17.11\n").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20260115")]
    [InlineData("2026-01-15T10:00-05:00")]
    [InlineData("2026-01-15 10:00:00")]
    [InlineData("2026/01/15")]
    [InlineData("15JAN2026")]
    [InlineData("15-Jan-2026")]
    [InlineData("1/15/2026", "--dates", "mdy")]
    [InlineData("01/15/2026 0:00", "--dates", "mdy")]
    [InlineData("15/1/2026", "--dates", "dmy")]
    [InlineData("15.01.2026", "--dates", "dmy")]
    public void Dates_AsFilesWriteThem_AreRead(string date, params string[] options) =>
        Assert.StartsWith("""{"id":"1","line":2,"edition":"FY2026","errors":0,""", Assert.Single(Table($"id,date,dx1\n1,{date},M17.11\n", options).Lines), StringComparison.Ordinal);

    [Theory]
    [InlineData("1/15/2026", "say with --dates mdy or --dates dmy")]
    [InlineData("01/02/2026", "say with --dates mdy or --dates dmy")]
    [InlineData("1/15/26", "'1/15/26' is not a date, yyyy-MM-dd")]
    [InlineData("2026-02-30", "'2026-02-30' is not a date, yyyy-MM-dd")]
    [InlineData("13/13/2026", "is not a date", "--dates", "mdy")]
    [InlineData("", "date is missing")]
    [InlineData("NULL", "date is missing")]
    public void Dates_ThatDoNotSay_AreErrorsOfTheirLine(string date, string error, params string[] options) =>
        Assert.Contains(error, Table($"id,date,dx1\n1,{date},M17.11\n", options).Lines[0], StringComparison.Ordinal);

    [Fact]
    public void QuotationMark_ThatIsNotClosed_IsSaidWithItsLines()
    {
        IcdRun run = Table("id,date,dx1,note\n1,2026-01-15,M17.11,\"open\n2,2026-01-15,M17.11,x\n3,2026-01-15,M17.11,\"x\"\n4,2026-01-15,M17.11,x\n");
        Assert.Contains("\"line\":2,\"error\":\"a quotation mark is not closed, so that one row goes over several (lines 2 to 4): none of them was read\"", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"4\",\"line\":5,\"edition\"", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);

        IcdRun rest = Table("id,date,dx1\n1,2026-01-15,\"I10\n2,2026-01-15,I10\n");
        Assert.Contains("dx1: a quotation mark is not closed (lines 2 to 3)", Assert.Single(rest.Lines), StringComparison.Ordinal);
        IcdRun large = Table("id,date,dx1\n1,2026-01-15,\"" + new string('x', 2 << 20) + "\n2,2026-01-15,I10\n");
        Assert.Contains("a quotation mark is not closed: from line 2 on nothing could be read", Assert.Single(large.Lines), StringComparison.Ordinal);
        IcdRun wide = Table("id,date,dx1\n1,2026-01-15,I10\n" + string.Concat(Enumerable.Repeat("x,", 3 << 20)));
        Assert.Contains("a line of more than 4 MiB: from line 3 on nothing could be read", wide.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Encoding_ThatIsNotUtf8_CostsTheFieldThatIsRead()
    {
        IcdRun header = Bytes("Pr\u00e9nom,id,date,dx1\n");
        Assert.Equal(2, header.ExitCode);
        Assert.Contains("The header is not UTF-8 (column 1)", header.Error, StringComparison.Ordinal);
        IcdRun rows = Bytes("id,date,name,dx1\n1,2026-01-15,M\u00fcller,I10\nM\u00fc,2026-01-15,x,I10\n");
        Assert.StartsWith("{\"id\":\"1\",\"line\":2,\"edition\"", rows.Lines[0], StringComparison.Ordinal);
        Assert.Equal("{\"id\":null,\"line\":3,\"error\":\"id: text that is not valid UTF-8\"}", rows.Lines[1]);

        static IcdRun Bytes(string text) => IcdRun.WithInput(new MemoryStream(Encoding.Latin1.GetBytes(text)), "validate", "--input", "-");
    }

    [Fact]
    public void RowOfAnotherLength_OrNone_IsAnError()
    {
        IcdRun run = Table("id,date,dx1\n1,2026-01-15\n\n2,2026-01-15,I10,x\n3,2026-01-15,I10");
        Assert.Equal(
            ["2 fields where the header has 3", "an empty line", "4 fields where the header has 3"],
            run.Lines.Take(3).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("error").GetString()!));
        Assert.StartsWith("{\"id\":\"3\",\"line\":5,\"edition\"", run.Lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void CmsFile_GivesPrincipalDiagnosisIndicatorAndSex()
    {
        IcdRun run = Table("CLM_ID,NCH_BENE_DSCHRG_DT,CLM_FROM_DT,GNDR_CD,DOB_DT,ADMTG_DGNS_CD,PRNCPAL_DGNS_CD,ICD_DGNS_CD1,CLM_POA_IND_SW1,ICD_DGNS_CD2,CLM_POA_IND_SW2\n"
            + "1,20261101,20261020,2,19500203,R079,I2510,I2510,Y,N400,N\n", "--setting", "inpatient", "--profile", "strict");
        string record = Assert.Single(run.Lines);
        // The date is that of discharge, which FY2027 holds; a woman has no prostate; the principal diagnosis is one, with its indicator.
        Assert.Contains("\"edition\":\"FY2027\"", record, StringComparison.Ordinal);
        Assert.DoesNotContain("ICD2003", record, StringComparison.Ordinal);
        Assert.DoesNotContain("ICD5001", record, StringComparison.Ordinal);
        Assert.Contains("not read: CLM_FROM_DT, ADMTG_DGNS_CD", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void HeaderWithoutRows_IsNoClaim() => Assert.Equal((0, ""), (Table("id,date,dx1\n").ExitCode, Table("id,date,dx1\n").Output));

    [Fact]
    public void RowWithoutDiagnoses_IsNotClean()
    {
        IcdRun run = Table("id,date,dx1\n1,2026-01-15,\n");
        Assert.Contains("ICD6003", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void DateForAll_MakesADateColumnUnnecessary() =>
        Assert.StartsWith("""{"id":null,"line":2,"edition":"FY2026","errors":1,""", Table("dx1,dx2\n" + Pair, "--date", "2026-01-15").Lines[0], StringComparison.Ordinal);

    private static IcdRun Table(string text, params string[] options) => IcdRun.WithInput(text, ["validate", "--input", "-", .. options]);
}
