namespace IcdCoding;

/// <summary>The word of a value of an enumeration, where it is not its name: the first is written, all are read.</summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class WordAttribute(params string[] words) : Attribute
{
    /// <summary>The words; the first is written.</summary>
    internal string[] Words { get; } = words;
}
