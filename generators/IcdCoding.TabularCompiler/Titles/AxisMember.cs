namespace IcdCoding.TabularCompiler.Titles;

/// <summary>What the title of a code says along an axis of a group of titles.</summary>
/// <param name="Axis">The axis.</param>
/// <param name="Group">What the titles of the group share.</param>
/// <param name="Value">The words that give the value.</param>
/// <param name="GivesWay">Whether the value says less than every other one: unspecified, "without", the part of a whole.</param>
/// <param name="Code">The code, without dot.</param>
internal sealed record AxisMember(string Axis, string Group, string Value, bool GivesWay, string Code);
