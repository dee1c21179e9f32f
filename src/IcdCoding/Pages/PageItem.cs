namespace IcdCoding.Pages;

/// <summary>A line: a label (a code, a rule, a question), the text, and what it stands on. Label and basis may be empty.</summary>
internal sealed record PageItem(string Label, string Text, string Basis);
