using System.Buffers;
using System.Globalization;
using System.Text;
using IcdCoding.Cli.Output;

namespace IcdCoding.Cli.Streams;

/// <summary>Findings as CSV, one row a finding; a claim without findings has no row, an unreadable line one with the rule "unreadable".</summary>
internal static class CsvFindings
{
    internal static ReadOnlySpan<byte> Header => "id,line,edition,rule,severity,diagnoses,codes,message,owner,kind,text\n"u8;

    internal static void Write(ArrayBufferWriter<byte> output, Claim claim, long line, ReadOnlySpan<Finding> findings)
    {
        Icd10Cm.TryOn(claim.DateOfService, out Icd10CmEdition? edition);
        foreach (Finding finding in findings)
        {
            Row(
                output,
                claim.Id,
                line.ToString(CultureInfo.InvariantCulture),
                edition?.Name,
                finding.Rule.Id,
                Words.Severity(finding.Severity),
                string.Join(' ', finding.DiagnosisIndexes.Select(index => index + 1)),
                string.Join(' ', finding.DiagnosisIndexes.Select(index => claim.Diagnoses[index].ToString())),
                finding.Message,
                finding.Citation?.Owner,
                finding.Citation is { } citation ? Words.Kind(citation.Kind) : null,
                finding.Citation?.Text);
        }
    }

    internal static void WriteError(ArrayBufferWriter<byte> output, UnreadableClaimException exception, long line) =>
        Row(output, exception.Id, line.ToString(CultureInfo.InvariantCulture), null, "unreadable", "error", null, null, exception.Message, null, null, null);

    private static void Row(ArrayBufferWriter<byte> output, params ReadOnlySpan<string?> fields)
    {
        StringBuilder row = new();
        for (int i = 0; i < fields.Length; i++)
        {
            string field = fields[i] ?? "";
            row.Append(i == 0 ? "" : ",");
            if (field.AsSpan().IndexOfAny(",\"\r\n") >= 0)
            {
                row.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
            else
            {
                row.Append(field);
            }
        }

        Encoding.UTF8.GetBytes(row.Append('\n').ToString(), output);
    }
}
