using System.Text.Json;
using IcdCoding.Claims;
using IcdCoding.Cli.Inputs;
using IcdCoding.Cli.Output;
using IcdCoding.Cli.Output.Groups;

namespace IcdCoding.Cli.Streams;

/// <summary>Answers batches, one after another, with memory of its own. Whatever happens at a record, the record is answered.</summary>
internal sealed class BatchAnswerer(IClaimReader reader, StreamOptions options)
{
    private static readonly JsonWriterOptions Options = JsonText.WriterOptions with { SkipValidation = true };

    private FindingBuffer _findings = new() { KeepsReminders = options.Listing.Reminders };

    internal void Answer(Batch batch)
    {
        using Utf8JsonWriter json = new(batch.Answer, Options);
        foreach (InputRecord record in batch.Records)
        {
            batch.Summary.Records++;
            string? id = null;
            try
            {
                Claim claim = record.Fault is { } fault ? throw new UnreadableClaimException(fault) : reader.Read(record);
                id = claim.Id;
                Answer(batch, json, claim, record);
            }
            catch (UnreadableClaimException exception)
            {
                batch.Summary.Unreadable++;
                WriteError(batch, json, exception.Id ?? id, exception.Message, record);
            }
            catch (Exception exception)
            {
                // A rule, perhaps the user's own, or this program: the fault costs its claim and nothing more.
                batch.Summary.Unreadable++;
                _findings = new FindingBuffer { KeepsReminders = options.Listing.Reminders };
                WriteError(batch, json, id, Fault.Describe(exception), record);
            }
        }
    }

    private void Answer(Batch batch, Utf8JsonWriter json, Claim claim, InputRecord record)
    {
        _findings.Clear();
        options.Validator.Validate(in claim, ref _findings);
        IReadOnlyList<RuleNotRun> notRun = RulesNotRun.Of(options.Validator, claim, options.Listing);
        Icd10Cm.TryOn(claim.DateOfService, out Icd10CmEdition? edition);
        if (options.Form == OutputForm.Ndjson)
        {
            json.WriteStartObject();
            json.WriteString("id", claim.Id);
            WritePlace(json, record);
            ReportJson.WriteMembers(json, claim, edition, _findings.Findings, _findings.Reminders, notRun, options.Listing.Content);
            if (options.Groups)
            {
                GroupJson.WriteObject(json, "groups", GroupedCodes.Of(claim));
            }

            json.WriteEndObject();
            EndLine(batch, json);
        }
        else
        {
            AddRows(batch, claim, record, edition, _findings.Findings);
            AddRows(batch, claim, record, edition, _findings.Reminders);
            foreach (RuleNotRun rule in notRun)
            {
                AddRow(batch, FindingRow.Of(claim, record, edition?.Name, rule));
            }

            AddGroups(batch, claim, record, edition);
        }

        // Counted when it is written: a fault on the way is one record and no finding.
        batch.Summary.Count(_findings.Findings);
        batch.Summary.NotAllRun += notRun.Any(rule => rule.IsOverLimit) ? 1 : 0;
    }

    private void WriteError(Batch batch, Utf8JsonWriter json, string? id, string message, InputRecord record)
    {
        json.Reset();
        if (options.Form != OutputForm.Ndjson)
        {
            AddRow(batch, FindingRow.Of(id, message, record));
            return;
        }

        json.WriteStartObject();
        json.WriteString("id", id);
        WritePlace(json, record);
        json.WriteString("error", message);
        json.WriteEndObject();
        EndLine(batch, json);
    }

    /// <summary>Where a record stands in its source.</summary>
    private static void WritePlace(Utf8JsonWriter json, InputRecord record)
    {
        json.WriteNumber("line", record.Line);
        if (record.Element > 0)
        {
            json.WriteNumber("element", record.Element);
        }
    }

    private void AddRows(Batch batch, Claim claim, InputRecord record, Icd10CmEdition? edition, ReadOnlySpan<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            if (finding.IsReminder || options.Listing.Shows(finding))
            {
                AddRow(batch, FindingRow.Of(claim, record, edition?.Name, finding));
            }
        }
    }

    private void AddGroups(Batch batch, Claim claim, InputRecord record, Icd10CmEdition? edition)
    {
        GroupedCodes? grouped = options.Groups ? GroupedCodes.Of(claim) : null;
        for (int i = 0; grouped is not null && i < claim.Diagnoses.Count; i++)
        {
            if (!claim.Diagnoses[i].Code.IsEmpty)
            {
                AddRow(batch, FindingRow.Of(claim, record, edition?.Name, i, GroupColumns.Of(grouped, claim.Diagnoses[i].Code)));
            }
        }
    }

    private void AddRow(Batch batch, FindingRow row)
    {
        if (options.Form == OutputForm.Csv)
        {
            CsvFindings.Write(batch.Answer, row, reader.HasElements, options.Groups);
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
