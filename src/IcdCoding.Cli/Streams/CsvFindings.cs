using System.Buffers;
using System.Globalization;
using System.Text;

namespace IcdCoding.Cli.Streams;

/// <summary>Findings as CSV.</summary>
internal static class CsvFindings
{
    internal static ReadOnlySpan<byte> Header => "id,line,edition,rule,severity,diagnoses,codes,message,owner,kind,text\n"u8;

    internal static void Write(ArrayBufferWriter<byte> output, FindingRow row)
    {
        StringBuilder text = new();
        string?[] fields = [row.Id, row.Line.ToString(CultureInfo.InvariantCulture), row.Edition, row.Rule, row.Severity, row.Diagnoses, row.Codes, row.Message, row.Owner, row.Kind, row.Text];
        for (int i = 0; i < fields.Length; i++)
        {
            string field = fields[i] ?? "";
            text.Append(i == 0 ? "" : ",");
            if (field.AsSpan().IndexOfAny(",\"\r\n") >= 0)
            {
                text.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
            else
            {
                text.Append(field);
            }
        }

        Encoding.UTF8.GetBytes(text.Append('\n').ToString(), output);
    }
}
