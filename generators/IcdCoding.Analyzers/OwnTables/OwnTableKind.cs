using IcdCoding.Claims;
using IcdCoding.Coverages;

namespace IcdCoding.Analyzers.OwnTables;

/// <summary>What a table of the user's own is, told by its extension.</summary>
internal enum OwnTableKind
{
    /// <summary><c>*.icdrules.tsv</c>: severities, a <see cref="ClaimProfile"/>.</summary>
    Rules,

    /// <summary><c>*.icdpolicy.tsv</c>: a <see cref="CoveragePolicy"/>.</summary>
    Policy,
}
