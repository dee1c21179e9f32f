namespace IcdCoding.TabularCompiler.Tables;

/// <summary>A fact and the consecutive editions in which it holds.</summary>
/// <param name="Value">The fact.</param>
/// <param name="First">Index of the first edition.</param>
/// <param name="Last">Index of the last edition.</param>
internal readonly record struct Run<T>(T Value, int First, int Last);
