namespace IcdCoding.TabularCompiler.Sources;

/// <summary>One line of an order file.</summary>
/// <param name="Code">The code without its dot.</param>
/// <param name="IsBillable">Whether the code may be reported; otherwise it is a header.</param>
/// <param name="Title">The long title, white space folded.</param>
internal readonly record struct OrderEntry(string Code, bool IsBillable, string Title);
