using IcdCoding.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IcdCoding.Analyzers.CodeSets;

/// <summary>
/// Reads an <c>*.icdset.tsv</c>: a header line whose first column is <c>code</c>, then one code a line; further columns and lines that begin with
/// <c>#</c> are for the reader. The class is named for the file: <c>weakness-codes.icdset.tsv</c> is <c>WeaknessCodes</c>.
/// </summary>
internal static class CodeSetTable
{
    internal const string Extension = ".icdset.tsv";

    private const string CodeColumn = "code";

    internal static CodeSet? Read(AdditionalText file, string rootNamespace, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
        {
            return null;
        }

        List<CodeSetProblem> problems = [];
        List<string> codes = [];
        HashSet<IcdCode> seen = [];
        bool hasHeader = false;
        foreach (TextLine line in text.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            string row = line.ToString();
            if (row.Trim().Length == 0 || row[0] == '#')
            {
                continue;
            }

            int end = row.IndexOf('\t');
            string cell = end < 0 ? row : row.Substring(0, end);
            if (!hasHeader)
            {
                hasHeader = true;
                if (cell.Trim() != CodeColumn)
                {
                    problems.Add(Problem(file, line, cell, $"The first line names the columns, and the first column is '{CodeColumn}'"));
                    break;
                }
            }
            else if (!IcdCode.TryParse(cell, out IcdCode code) || !CodeSetSource.IsKnown(code))
            {
                problems.Add(Problem(file, line, cell, RuntimeRules.OnText(cell, Icd10Cm.Latest.EffectiveFrom)?.Message ?? "A code is expected"));
            }
            else if (!seen.Add(code))
            {
                problems.Add(Problem(file, line, cell, $"{code} stands in the table already"));
            }
            else
            {
                codes.Add(code.ToString());
            }
        }

        string name = TableClass.NameOf(file.Path, Extension);
        return new CodeSet(
            rootNamespace, default, $"internal static partial class {name}", $"{name}.icdset", new EquatableArray<string>([.. codes]), new EquatableArray<CodeSetProblem>([.. problems]));
    }

    private static CodeSetProblem Problem(AdditionalText file, TextLine line, string cell, string message) =>
        new(CodeSetRules.MalformedTable.Id, message, file.Path, line.Start, cell.Length, line.LineNumber, 0);
}
