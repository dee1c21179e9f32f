using IcdCoding.Text;

namespace IcdCoding.Coverages;

/// <summary>
/// Which diagnoses support which procedures in the eyes of a payer, between two dates. A policy whose list of diagnoses is not complete
/// can say "supported" and otherwise only "not known", never "not supported".
/// </summary>
/// <example><code>
/// CoveragePolicy policy = CoveragePolicy.Parse(File.ReadAllText("therapy.icdpolicy.tsv"), "therapy.icdpolicy.tsv");
/// ClaimValidator validator = ClaimValidator.Create(new ClaimValidatorOptions { Policies = [policy] });
/// </code></example>
public sealed class CoveragePolicy
{
    private static readonly Lazy<IReadOnlyList<CoveragePolicy>> ShippedPolicies = new(ShippedPolicy.ReadAll);

    private readonly ProcedureRange[] _procedures;
    private readonly DiagnosisRange[] _diagnoses;

    internal CoveragePolicy(PolicyFacts facts)
    {
        Id = facts.Id;
        Kind = facts.Kind;
        Title = facts.Title;
        From = facts.Period.From;
        Through = facts.Period.Through;
        Source = facts.Source;
        VerifiedOn = facts.VerifiedOn;
        IsComplete = facts.IsComplete;
        _procedures = [.. facts.Procedures];
        _diagnoses = [.. facts.Diagnoses];
        Procedures = [.. _procedures.Select(range => range.ToString())];
        Diagnoses = [.. _diagnoses.Select(range => range.ToString())];
    }

    /// <summary>
    /// The policies of <c>tabular-data/policies</c>: CMS articles A54992 and A53057, as far as they are known. Neither list of diagnoses is
    /// complete.
    /// </summary>
    public static IReadOnlyList<CoveragePolicy> Shipped => ShippedPolicies.Value;

    /// <summary>The policy's number or name, for example <c>A53057</c>.</summary>
    public string Id { get; }

    /// <summary>Who says so.</summary>
    public CoveragePolicyKind Kind { get; }

    /// <summary>What the policy is about, in this project's words or those of whoever wrote the table.</summary>
    public string Title { get; }

    /// <summary>The first date of service; null where it is open or not known.</summary>
    public DateOnly? From { get; }

    /// <summary>The last date of service; null where it is open.</summary>
    public DateOnly? Through { get; }

    /// <summary>Where the policy is published.</summary>
    public string Source { get; }

    /// <summary>The day on which the table was last compared with its source; null where the source itself was never at hand.</summary>
    public DateOnly? VerifiedOn { get; }

    /// <summary>Whether the table holds every diagnosis that the policy lists.</summary>
    public bool IsComplete { get; }

    /// <summary>The procedure code numbers or ranges of them, as written in the table.</summary>
    public IReadOnlyList<string> Procedures { get; }

    /// <summary>The diagnoses or ranges of them, as written in the table; each stands for every code below it too.</summary>
    public IReadOnlyList<string> Diagnoses { get; }

    /// <summary>
    /// Reads a policy: tab-separated, a header <c>fact value from through</c>, comments with <c>#</c>, dates as <c>2026-10-01</c>. Facts are
    /// <c>policy</c> (its id, with the dates it holds), <c>kind</c> (<c>lcd</c>, <c>article</c> or <c>payer</c>), <c>title</c>, <c>source</c>,
    /// <c>verified</c> (a date or nothing), <c>diagnoses</c> (<c>complete</c> or <c>incomplete</c>), once each; then <c>procedure</c> (a code
    /// number or a range) and <c>diagnosis</c> (a code, which stands for all below it, or a range), as often as needed.
    /// </summary>
    /// <param name="text">The table.</param>
    /// <param name="name">What error messages call it, such as the name of its file.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="TableFormatException">A line that cannot be read or a fact that is missing; the message names line, column and text.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="name"/> is null.</exception>
    public static CoveragePolicy Parse(string text, string name) => new(PolicyText.Read(
        text ?? throw new ArgumentNullException(nameof(text)), name ?? throw new ArgumentNullException(nameof(name))));

    /// <summary>Whether the policy is in force on a date of service.</summary>
    /// <param name="dateOfService">The date of service.</param>
    /// <returns>Whether the date is between <see cref="From"/> and <see cref="Through"/>, both included.</returns>
    public bool IsInForce(DateOnly dateOfService) => new ServicePeriod(From, Through).Contains(dateOfService);

    /// <summary>Whether the policy speaks of a procedure on a date of service.</summary>
    /// <param name="procedureCode">A procedure code number (CPT, HCPCS), as on the claim.</param>
    /// <param name="dateOfService">The date of service.</param>
    /// <returns>Whether the policy is in force and lists the procedure on the date.</returns>
    public bool Concerns(string procedureCode, DateOnly dateOfService) =>
        IsInForce(dateOfService) && Array.Exists(_procedures, range => range.Contains(procedureCode) && range.Period.Contains(dateOfService));

    /// <summary>What the policy says of a diagnosis on a date of service.</summary>
    /// <param name="diagnosis">The diagnosis.</param>
    /// <param name="dateOfService">The date of service.</param>
    /// <returns>Supported, not supported, or not known where the policy is not in force or its list is not complete.</returns>
    public CoverageStatus CoverageOf(IcdCode diagnosis, DateOnly dateOfService) =>
        !IsInForce(dateOfService) ? CoverageStatus.NotKnown
        : Array.Exists(_diagnoses, range => range.Contains(diagnosis) && range.Period.Contains(dateOfService)) ? CoverageStatus.Supported
        : IsComplete ? CoverageStatus.NotSupported
        : CoverageStatus.NotKnown;

    /// <summary>Id and title.</summary>
    public override string ToString() => $"{Id}: {Title}";
}
