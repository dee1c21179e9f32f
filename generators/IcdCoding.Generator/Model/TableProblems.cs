using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IcdCoding.Generator.Model;

/// <summary>The diagnostics ICD9xxx: what may be wrong with a table.</summary>
internal static class TableProblems
{
    internal const string Columns = "ICD9001";
    internal const string Code = "ICD9002";
    internal const string Edition = "ICD9003";
    internal const string Value = "ICD9004";
    internal const string Reference = "ICD9005";
    internal const string Target = "ICD9006";
    internal const string Order = "ICD9007";
    internal const string Source = "ICD9008";
    internal const string Stale = "ICD9009";

    private const string Category = "IcdCoding.Tables";
    private const string Message = "'{0}' does not fit: expected {1}";
    private const string Format = "The format of the tables is described in tabular-data/README.md.";

    private static readonly DiagnosticDescriptor ColumnsDescriptor =
        new(Columns, "Row of a table has the wrong columns", Message, Category, DiagnosticSeverity.Error, true, Format);

    private static readonly DiagnosticDescriptor CodeDescriptor =
        new(Code, "Code is malformed", Message, Category, DiagnosticSeverity.Error, true, Format);

    private static readonly DiagnosticDescriptor EditionDescriptor =
        new(Edition, "Edition is unknown", Message, Category, DiagnosticSeverity.Error, true, Format);

    private static readonly DiagnosticDescriptor ValueDescriptor =
        new(Value, "Value is malformed", Message, Category, DiagnosticSeverity.Error, true, Format);

    private static readonly DiagnosticDescriptor ReferenceDescriptor =
        new(Reference, "Code, section or chapter is in no table", Message, Category, DiagnosticSeverity.Error, true, Format);

    private static readonly DiagnosticDescriptor TargetDescriptor =
        new(Target, "Target is malformed", Message, Category, DiagnosticSeverity.Error, true, Format);

    private static readonly DiagnosticDescriptor OrderDescriptor =
        new(Order, "Rows are not in tabular order", Message, Category, DiagnosticSeverity.Error, true, Format);

    private static readonly DiagnosticDescriptor SourceDescriptor =
        new(Source, "Fact has no source", Message, Category, DiagnosticSeverity.Error, true, Format);

    private static readonly DiagnosticDescriptor StaleDescriptor =
        new(Stale, "Source is due for review", Message, Category, DiagnosticSeverity.Warning, true, Format);

    internal static Diagnostic ToDiagnostic(TableProblem problem)
    {
        LinePosition start = new(problem.Line, problem.Column);
        LinePosition end = new(problem.Line, problem.Column + problem.Length);
        Location location = Location.Create(problem.Path, default, new LinePositionSpan(start, end));
        return Diagnostic.Create(Descriptor(problem.Id), location, problem.Found, problem.Expected);
    }

    private static DiagnosticDescriptor Descriptor(string id) => id switch
    {
        Columns => ColumnsDescriptor,
        Code => CodeDescriptor,
        Edition => EditionDescriptor,
        Value => ValueDescriptor,
        Reference => ReferenceDescriptor,
        Target => TargetDescriptor,
        Source => SourceDescriptor,
        Stale => StaleDescriptor,
        _ => OrderDescriptor,
    };
}
