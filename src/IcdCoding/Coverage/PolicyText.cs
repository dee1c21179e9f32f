using IcdCoding.Text;

namespace IcdCoding.Coverages;

/// <summary>Reads the table of a coverage policy and names what cannot be read.</summary>
internal static class PolicyText
{
    private static readonly string[] Once = ["policy", "kind", "title", "source", "verified", "diagnoses"];

    internal static PolicyFacts Read(string text, string table)
    {
        PolicyFacts? facts = null;
        HashSet<string> seen = [];
        foreach (TableRow row in TableText.Read(text, table, "fact", "value", "from", "through"))
        {
            if (Once.Contains(row[0]) && !seen.Add(row[0]))
            {
                throw row.Wrong(0, "every fact once");
            }

            if (facts is null)
            {
                facts = First(row);
            }
            else
            {
                Add(facts, row);
            }
        }

        string missing = string.Join(", ", Once.Where(fact => !seen.Contains(fact)));
        return facts is not null && missing.Length == 0 && facts.Procedures.Count > 0
            ? facts
            : throw new TableFormatException(table, 1, 1, 0, $": expected {(missing.Length > 0 ? missing : "a procedure")}, and found no such row.");
    }

    private static PolicyFacts First(TableRow row)
    {
        if (row[0] != "policy")
        {
            throw row.Wrong(0, "the row policy before all others");
        }

        ServicePeriod period = row.Period(2);
        return row[1].Trim().Length == 0 ? throw row.Wrong(1, "the id of the policy") : new PolicyFacts { Id = row[1], Period = period };
    }

    private static void Add(PolicyFacts facts, TableRow row)
    {
        ServicePeriod period = row.Period(2);
        switch (row[0])
        {
            case "kind":
                facts.Kind = row[1] switch
                {
                    "payer" => CoveragePolicyKind.Payer,
                    "lcd" => CoveragePolicyKind.LocalCoverageDetermination,
                    "article" => CoveragePolicyKind.Article,
                    _ => throw row.Wrong(1, "lcd, article or payer"),
                };
                break;
            case "title":
                facts.Title = NotEmpty(row);
                break;
            case "source":
                facts.Source = NotEmpty(row);
                break;
            case "verified":
                facts.VerifiedOn = row.Date(1);
                break;
            case "diagnoses":
                facts.IsComplete = row[1] switch { "complete" => true, "incomplete" => false, _ => throw row.Wrong(1, "complete or incomplete") };
                break;
            case "procedure":
                facts.Procedures.Add(ProcedureRange.TryParse(row[1], period, out ProcedureRange procedures)
                    ? procedures
                    : throw row.Wrong(1, "a procedure code of five characters, such as 97110, or a range"));
                break;
            case "diagnosis":
                facts.Diagnoses.Add(DiagnosisRange.TryParse(row[1], period, out DiagnosisRange diagnoses)
                    ? diagnoses
                    : throw row.Wrong(1, "a code that ICD-10-CM holds or held, such as M62.81, or a range"));
                break;
            default:
                throw row.Wrong(0, $"one of {string.Join(", ", Once)}, procedure, diagnosis");
        }
    }

    private static string NotEmpty(TableRow row) => row[1].Trim().Length == 0 ? throw row.Wrong(1, "a text") : row[1];
}
