namespace IcdCoding.Cli.Inputs;

/// <summary>A line is longer than any claim.</summary>
internal sealed class LineTooLongException() : Exception(LineReader.TooLong);
