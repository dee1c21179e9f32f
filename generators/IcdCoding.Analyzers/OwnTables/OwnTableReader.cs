using IcdCoding.Analyzers.CodeSets;
using IcdCoding.Claims;
using IcdCoding.Coverages;
using IcdCoding.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IcdCoding.Analyzers.OwnTables;

/// <summary>Reads tables with the library's own readers, so that a table that compiles can be read at run time.</summary>
internal static class OwnTableReader
{
    /// <summary>A table with more faults than these is not a table.</summary>
    private const int MaxProblems = 50;

    private static readonly string[] Extensions = [".icdrules.tsv", ".icdpolicy.tsv"];

    internal static bool IsTable(string path) => Array.Exists(Extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    internal static OwnTable? Read(AdditionalText file, string rootNamespace, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
        {
            return null;
        }

        OwnTableKind kind = (OwnTableKind)Array.FindIndex(Extensions, extension => file.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
        string fileName = Path.GetFileName(file.Path);
        return new OwnTable(
            kind, rootNamespace, TableClass.NameOf(file.Path, Extensions[(int)kind]), fileName, text.ToString(),
            new EquatableArray<CodeSetProblem>([.. Problems(kind, file.Path, fileName, text, cancellation)]));
    }

    /// <summary>The readers stop at the first fault: its line is taken out, and the rest is read again.</summary>
    private static List<CodeSetProblem> Problems(OwnTableKind kind, string path, string fileName, SourceText text, CancellationToken cancellation)
    {
        List<CodeSetProblem> problems = [];
        string[] lines = [.. text.Lines.Select(line => line.ToString())];
        while (problems.Count < MaxProblems)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                Parse(kind, string.Join("\n", lines), fileName);
                return problems;
            }
            catch (TableFormatException exception)
            {
                TextLine line = text.Lines[Math.Min(exception.Line, text.Lines.Count) - 1];
                int column = Math.Min(exception.Column - 1, line.Span.Length);
                problems.Add(new CodeSetProblem(
                    (kind == OwnTableKind.Rules ? CodeSetRules.MalformedProfile : CodeSetRules.MalformedPolicy).Id,
                    exception.Problem, path, line.Start + column, Math.Min(exception.Length, line.Span.Length - column), exception.Line - 1, column));
                if (exception.Length == 0 || lines[exception.Line - 1].StartsWith("#", StringComparison.Ordinal))
                {
                    return problems;
                }

                lines[exception.Line - 1] = "#";
            }
        }

        return problems;
    }

    private static void Parse(OwnTableKind kind, string text, string fileName)
    {
        if (kind == OwnTableKind.Rules)
        {
            ClaimProfile.Parse(text, fileName);
        }
        else
        {
            CoveragePolicy.Parse(text, fileName);
        }
    }
}
