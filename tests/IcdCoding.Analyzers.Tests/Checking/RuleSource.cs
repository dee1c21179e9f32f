namespace IcdCoding.Analyzers.Tests.Checking;

/// <summary>A source, the date of service of its project, and a table beside it.</summary>
internal sealed record RuleSource(string Text, string? DateOfService = null, string TableName = "", string? Table = null);
