using System.Buffers;
using System.Globalization;
using System.Text;
using IcdCoding.Cli.Output.Groups;

namespace IcdCoding.Cli.Streams;

/// <summary>Findings as CSV.</summary>
internal static class CsvFindings
{
    private const string Columns = "id,line,edition,rule,severity,diagnoses,codes,message,owner,kind,text";

    internal static byte[] Header(bool groups) => Encoding.UTF8.GetBytes($"{(groups ? $"{Columns},{string.Join(',', GroupColumns.Names)}" : Columns)}\n");

    internal static void Write(ArrayBufferWriter<byte> output, FindingRow row, bool groups)
    {
        StringBuilder text = new();
        string?[] fields = [row.Id, row.Line.ToString(CultureInfo.InvariantCulture), row.Edition, row.Rule, row.Severity, row.Diagnoses, row.Codes, row.Message, row.Owner, row.Kind, row.Text, .. groups ? row.Groups?.Values ?? new string[GroupColumns.Names.Count] : []];
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
