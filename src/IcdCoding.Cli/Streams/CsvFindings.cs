using System.Buffers;
using System.Globalization;
using System.Text;
using IcdCoding.Cli.Output.Groups;

namespace IcdCoding.Cli.Streams;

/// <summary>
/// Findings as CSV. A field that a spreadsheet would take for a formula begins with an apostrophe, which spreadsheets do not show; NDJSON and Parquet have all
/// fields as they are.
/// </summary>
internal static class CsvFindings
{
    private const string StartsFormula = "=+-@\t\r";

    internal static byte[] Header(bool elements, bool groups) =>
        Encoding.UTF8.GetBytes($"id,line,{(elements ? "element," : "")}edition,rule,severity,diagnoses,codes,message,owner,kind,text{(groups ? "," + string.Join(',', GroupColumns.Names) : "")}\n");

    internal static void Write(ArrayBufferWriter<byte> output, FindingRow row, bool elements, bool groups)
    {
        StringBuilder text = new();
        Append(text, row.Id).Append(',').Append(CultureInfo.InvariantCulture, $"{row.Line}");
        if (elements)
        {
            text.Append(CultureInfo.InvariantCulture, $",{row.Element}");
        }

        foreach (string? field in new[] { row.Edition, row.Rule, row.Severity, row.Diagnoses, row.Codes, row.Message, row.Owner, row.Kind, row.Text })
        {
            Append(text.Append(','), field);
        }

        for (int column = 0; groups && column < GroupColumns.Names.Count; column++)
        {
            Append(text.Append(','), row.Groups?.Values[column]);
        }

        Encoding.UTF8.GetBytes(text.Append('\n').ToString(), output);
    }

    private static StringBuilder Append(StringBuilder text, string? value)
    {
        string field = value ?? "";
        field = field.Length > 0 && StartsFormula.Contains(field[0], StringComparison.Ordinal) ? "'" + field : field;
        return field.AsSpan().IndexOfAny(",\"\r\n") >= 0
            ? text.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"')
            : text.Append(field);
    }
}
