using System.Text;
using IcdCoding.Documentation;

namespace IcdCoding.Fuzz.Targets;

/// <summary>Evidence: nothing but FormatException, and what is read is written and read again.</summary>
internal sealed class EvidenceTarget : FuzzTarget
{
    internal override string Name => "evidence";

    internal override int Share => 80;

    protected override string[] Examples =>
    [
        """{"strength":[{"muscleGroup":"deltoid","region":"shoulder","side":"left","grade":3},{"muscleGroup":"quadriceps","region":"knee","grade":"4-"}]}""",
        """{"limitations":[{"kind":"gait","text":"walks 20 m"}],"context":["aftercare"],"diagnoses":["I10","M62.81"],"plan":{"reportsProgress":true}}""",
        """{"statements":[{"name":"onset","value":"2026-01-15","concerning":"M62.81"},{"name":"weight","value":7.5}]}""",
        "{}",
    ];

    internal override void Run(byte[] input)
    {
        foreach (string text in (string[])[Encoding.UTF8.GetString(input), Encoding.Unicode.GetString(input)])
        {
            try
            {
                DocumentationEvidence evidence = DocumentationEvidence.Parse(text);
                string written = evidence.ToJson();
                Promise(DocumentationEvidence.Parse(written).ToJson() == written, "what is written is read again");
            }
            catch (FormatException exception)
            {
                Promise(exception.Message.Length < 1_000, "messages are bounded");
            }
        }
    }
}
