namespace IcdCoding.Generator.Model;

/// <summary>
/// A malformed place in a table, without any compiler object. When adding members: they must be equatable by value, or
/// incremental caching breaks.
/// </summary>
/// <param name="Id">The diagnostic, <c>ICD9001</c> and up.</param>
/// <param name="Path">The table.</param>
/// <param name="Line">The line, from 0.</param>
/// <param name="Column">The column, from 0.</param>
/// <param name="Length">The length of the malformed text.</param>
/// <param name="Found">The malformed text.</param>
/// <param name="Expected">What was expected there.</param>
internal readonly record struct TableProblem(string Id, string Path, int Line, int Column, int Length, string Found, string Expected);
