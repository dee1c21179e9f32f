using IcdCoding.Rules.Icd1xxx;
using IcdCoding.Rules.Icd2xxx;

namespace IcdCoding.Rules;

/// <summary>Every rule of this library, by id. Written out, so that trimming and Native AOT keep them without reflection.</summary>
internal static class RuleCatalog
{
    internal static IReadOnlyList<CodingRule> Rules { get; } =
    [
        new MalformedCode(),
        new UnknownCode(),
        new NotValidOnDate(),
        new HeaderCode(),
        new SeventhCharacterRule(),
        new OtherCodeSystem(),
        new Excludes1Conflict(),
        new DuplicateCode(),
    ];
}
