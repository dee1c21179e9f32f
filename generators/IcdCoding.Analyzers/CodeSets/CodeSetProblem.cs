using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IcdCoding.Analyzers.CodeSets;

/// <summary>What is wrong with a set of codes, and where; plain values, so that a model of it stays comparable.</summary>
/// <param name="Id">The diagnostic.</param>
/// <param name="Message">What was expected.</param>
/// <param name="Path">The file.</param>
/// <param name="Start">Place of the first character in the file.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Line">The line, from 0.</param>
/// <param name="Column">The column, from 0.</param>
internal sealed record CodeSetProblem(string Id, string Message, string Path, int Start, int Length, int Line, int Column)
{
    internal Diagnostic ToDiagnostic()
    {
        LinePosition start = new(Line, Column);
        Location location = Location.Create(Path, new TextSpan(Start, Length), new LinePositionSpan(start, new LinePosition(Line, Column + Length)));
        return Diagnostic.Create(CodeSetRules.Of(Id), location, Message);
    }
}
