namespace IcdCoding.TabularCompiler.Tables;

/// <summary>The official files can be read but do not agree with each other, or a line of theirs is not understood.</summary>
internal sealed class CompileException(string message) : Exception(message);
