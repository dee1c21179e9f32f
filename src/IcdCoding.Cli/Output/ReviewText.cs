using IcdCoding.Claims;
using IcdCoding.Documentation;

namespace IcdCoding.Cli.Output;

/// <summary>What the chart says for each diagnosis, for people, and the findings behind it.</summary>
internal sealed class ReviewText(TextWriter writer, bool terminal)
{
    private readonly Paint _paint = new(terminal);

    internal void Write(DocumentationReview review)
    {
        for (int i = 0; i < review.Diagnoses.Count; i++)
        {
            DiagnosisReview diagnosis = review.Diagnoses[i];
            string title = review.Report.Edition is { } edition && edition.TryGet(diagnosis.Code, out CodeEntry? entry) ? $"  {entry.Title}" : "";
            writer.WriteLine($"{i + 1}. {_paint.Bold(Quoted.Shortened(review.Report.Claim.Diagnoses[i].ToString()))}{title}");
            if (!diagnosis.HasGuidance)
            {
                writer.WriteLine(_paint.Faint("   no guidance is held for this code"));
            }

            Elements("documented", diagnosis.Met);
            Elements("missing", diagnosis.Missing);
            foreach (SupportedCodes supported in diagnosis.Supports)
            {
                writer.WriteLine($"   {"supports",-12}{supported}{(supported.Codes.Count == 0 ? "" : $" [{string.Join(", ", supported.Codes)}]")}");
            }
        }

        writer.WriteLine();
        new ReportText(writer, terminal, Listing.Default).Write(review.Report);
    }

    private void Elements(string heading, IReadOnlyList<DocumentationElement> elements)
    {
        foreach (DocumentationElement element in elements)
        {
            writer.WriteLine($"   {heading,-12}{element}");
        }
    }
}
