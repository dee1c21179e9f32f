using System.Text;
using IcdCoding.Cli;
using IcdCoding.Cli.Commands;

namespace IcdCoding.Fuzz.Targets;

/// <summary>Acknowledgements: decisions, or one sentence.</summary>
internal sealed class AcknowledgementTarget : FuzzTarget
{
    internal override string Name => "acknowledgements";

    internal override int Share => 80;

    protected override string[] Examples =>
    [
        """{"rule":"ICD2001","codes":["M62.81","R53.1"],"reason":"unrelated","by":"coder 7","when":"2026-11-23"}""",
        """[{"rule":"icd2001","codes":["M62.81"],"reason":"r","by":"b","when":"2026-11-23"}]""",
        "\n{\"rule\":\"ICD2001\",\"codes\":[\"M62.81\"],\"reason\":\"r\",\"by\":\"b\",\"when\":\"2026-11-23\"}\n\n",
    ];

    internal override void Run(byte[] input)
    {
        foreach (string text in (string[])[Encoding.UTF8.GetString(input), Encoding.Unicode.GetString(input)])
        {
            try
            {
                Promise(AcknowledgementText.Read(text, "file").All(acknowledgement => acknowledgement.Codes.Count > 0 && acknowledgement.Reason.Length > 0), "a decision is whole");
            }
            catch (UsageException exception)
            {
                Promise(exception.Message.Length < 1_000 && !exception.Message.Contains('\n', StringComparison.Ordinal), "one bounded sentence");
            }
        }
    }
}
