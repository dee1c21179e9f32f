namespace IcdCoding;

/// <summary>A 7th character that a code takes, with its meaning.</summary>
/// <param name="Character">The character, for example <c>A</c>.</param>
/// <param name="Meaning">The meaning as printed, for example <c>initial encounter for closed fracture</c>.</param>
public sealed record SeventhCharacter(char Character, string Meaning);
