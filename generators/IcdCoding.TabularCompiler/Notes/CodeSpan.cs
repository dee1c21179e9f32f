namespace IcdCoding.TabularCompiler.Notes;

/// <summary>A code or a range as a note prints it.</summary>
/// <param name="Start">Place of the first character in the line.</param>
/// <param name="End">Place after the last one.</param>
/// <param name="First">The code, or the first end of the range, dotted.</param>
/// <param name="Last">The last end of the range, dotted; null for a single code.</param>
/// <param name="IsMarked">A hyphen stands after it (<c>I25.73-</c>).</param>
/// <param name="HasDot">A dot is printed (<c>O34.-</c>), which no vitamin or gene has.</param>
internal readonly record struct CodeSpan(int Start, int End, string First, string? Last, bool IsMarked, bool HasDot);
