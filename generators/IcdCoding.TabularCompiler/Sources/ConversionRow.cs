namespace IcdCoding.TabularCompiler.Sources;

/// <summary>One row of the conversion table.</summary>
/// <param name="Code">The new code, dotted.</param>
/// <param name="Year">The year whose 1 October is meant; zero where a full date is printed.</param>
/// <param name="Date">The full date, where one is printed.</param>
/// <param name="Previous">The codes used before, dotted, in printed order: ranges, of which both ends are equal where one code is printed.</param>
/// <param name="Place">File and line, for messages.</param>
internal sealed record ConversionRow(string Code, int Year, DateOnly? Date, IReadOnlyList<(string First, string Last)> Previous, string Place);
