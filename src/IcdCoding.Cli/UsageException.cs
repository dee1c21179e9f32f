namespace IcdCoding.Cli;

/// <summary>What was asked cannot be done as it was asked; the message names the word that is wrong.</summary>
internal sealed class UsageException(string message) : Exception(message);
