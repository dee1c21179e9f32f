using IcdCoding.Coverages;
using IcdCoding.Rules.Icd1xxx;
using IcdCoding.Rules.Icd2xxx;
using IcdCoding.Rules.Icd3xxx;
using IcdCoding.Rules.Icd4xxx;
using IcdCoding.Rules.Icd5xxx;
using IcdCoding.Rules.Icd6xxx;
using IcdCoding.Rules.Icd7xxx;

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
        new UnspecifiedCode(),
        new DateAfterNewestRelease(),
        new Excludes1Conflict(),
        new Excludes2Pair(),
        new DuplicateCode(),
        new LateralityContradiction(),
        new AcuteWithSequela(),
        new CombinationCode(),
        new Contradiction(),
        new UnspecifiedBesideSpecified(),
        new InjuryInTwoStates(),
        new IntegralSymptom(),
        new ManifestationFirst(),
        new CodeFirst(),
        new UseAdditional(),
        new CodeAlso(),
        new ExternalCause(),
        new UnacceptablePrincipal(),
        new SecondaryOnly(),
        new FirstListedOnly(),
        new SequelaFirst(),
        new ObstetricFirst(),
        new ProposedSequence(),
        new GuidelineSequence(),
        new MissingCompanion(),
        new AgeConflict(),
        new SexConflict(),
        new NewbornMaternalRecord(),
        new ImpossibleAge(),
        new PoaIndicator(),
        new PoaExemption(),
        new DiagnosisPointer(),
        new ProcedureCoverage(null),
        new DiagnosisCount(),
        new WrongProcedure(),
        new MissingDocumentation(),
        new OtherCodeDocumented(),
    ];

    /// <summary>The rules with the policies of a validator.</summary>
    internal static IEnumerable<CodingRule> With(IReadOnlyList<CoveragePolicy>? policies) =>
        policies is null ? Rules : Rules.Select(rule => rule is ProcedureCoverage ? new ProcedureCoverage([.. policies]) : rule);
}
