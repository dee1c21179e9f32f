using System.Text.Json;
using IcdCoding.Claims;
using IcdCoding.Cli.Output;
using IcdCoding.Cli.Output.Groups;

namespace IcdCoding.Cli.Streams;

/// <summary>Answers batches, one after another, with memory of its own.</summary>
internal sealed class BatchAnswerer(CsvClaimReader? csvInput, StreamOptions options)
{
    private static readonly JsonWriterOptions Options = JsonText.Options with { SkipValidation = true };

    private FindingBuffer _findings = new() { KeepsReminders = options.Listing.Reminders };

    internal void Answer(Batch batch)
    {
        using Utf8JsonWriter json = new(batch.Answer, Options);
        foreach (InputLine line in batch.Lines)
        {
            batch.Summary.Lines++;
            try
            {
                if (line.IsTooLong)
                {
                    throw new UnreadableClaimException($"a line of more than {LineReader.MaxLength >> 20} MiB");
                }

                Claim claim = csvInput?.Read(line.Bytes) ?? JsonClaimReader.Read(line.Bytes, options.Defaults);
                _findings.Clear();
                options.Validator.Validate(in claim, ref _findings);
                batch.Summary.Count(_findings.Findings);
                Write(batch, json, claim, line.Number);
            }
            catch (UnreadableClaimException exception)
            {
                batch.Summary.Unreadable++;
                WriteError(batch, json, exception, line.Number);
            }
        }
    }

    private void Write(Batch batch, Utf8JsonWriter json, Claim claim, long line)
    {
        Icd10Cm.TryOn(claim.DateOfService, out Icd10CmEdition? edition);
        if (options.Form != OutputForm.Ndjson)
        {
            AddRows(batch, claim, line, edition, _findings.Findings);
            AddRows(batch, claim, line, edition, _findings.Reminders);
            AddGroups(batch, claim, line, edition);
            return;
        }

        ReportJson.Write(json, claim, line, edition, _findings, options.Listing, options.Groups ? GroupedCodes.Of(claim) : null);
        EndLine(batch, json);
    }

    private void WriteError(Batch batch, Utf8JsonWriter json, UnreadableClaimException exception, long line)
    {
        if (options.Form != OutputForm.Ndjson)
        {
            AddRow(batch, FindingRow.Of(exception, line));
            return;
        }

        json.WriteStartObject();
        json.WriteString("id", exception.Id);
        json.WriteNumber("line", line);
        json.WriteString("error", exception.Message);
        json.WriteEndObject();
        EndLine(batch, json);
    }

    private void AddRows(Batch batch, Claim claim, long line, Icd10CmEdition? edition, ReadOnlySpan<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            if (finding.IsReminder || options.Listing.Shows(finding))
            {
                AddRow(batch, FindingRow.Of(claim, line, edition?.Name, finding));
            }
        }
    }

    private void AddGroups(Batch batch, Claim claim, long line, Icd10CmEdition? edition)
    {
        GroupedCodes? grouped = options.Groups ? GroupedCodes.Of(claim) : null;
        for (int i = 0; grouped is not null && i < claim.Diagnoses.Count; i++)
        {
            if (!claim.Diagnoses[i].Code.IsEmpty)
            {
                AddRow(batch, FindingRow.Of(claim, line, edition?.Name, i, GroupColumns.Of(grouped, claim.Diagnoses[i].Code)));
            }
        }
    }

    private void AddRow(Batch batch, FindingRow row)
    {
        if (options.Form == OutputForm.Csv)
        {
            CsvFindings.Write(batch.Answer, row, options.Groups);
        }
        else
        {
            batch.Rows.Add(row);
        }
    }

    private static void EndLine(Batch batch, Utf8JsonWriter json)
    {
        json.Flush();
        batch.Answer.GetSpan(1)[0] = (byte)'\n';
        batch.Answer.Advance(1);
        json.Reset();
    }
}
