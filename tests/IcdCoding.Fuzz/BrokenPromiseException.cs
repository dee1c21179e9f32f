namespace IcdCoding.Fuzz;

/// <summary>A reader did what it promises never to do.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
