using System.Diagnostics.CodeAnalysis;
using IcdCoding.Documentation;

namespace IcdCoding.Claims;

/// <summary>The diagnoses of one encounter, in sequence, with what the rules need to know of it.</summary>
/// <example><code>
/// var claim = new Claim { DateOfService = new DateOnly(2026, 11, 23), Diagnoses = [M62.M62_81, R53.R53_1] };
/// </code></example>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(ClaimJsonConverter))]
#endif
public sealed class Claim
{
    /// <summary>A claim whose properties are set by an initializer.</summary>
    public Claim()
    {
    }

    /// <summary>A claim, for languages without initializers of such properties (C# 7.3).</summary>
    /// <param name="dateOfService">The date of service; the discharge date for an inpatient stay.</param>
    /// <param name="diagnoses">The diagnoses in sequence.</param>
    /// <param name="setting">Where care was given.</param>
    /// <param name="patient">The patient, as far as known.</param>
    /// <param name="serviceLines">The services; null where they are not known.</param>
    /// <param name="documentation">What the chart holds; null where it is not known.</param>
    /// <param name="id">An identifier of the caller's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnoses"/> is null.</exception>
    [SetsRequiredMembers]
    public Claim(
        DateOnly dateOfService,
        IReadOnlyList<Diagnosis> diagnoses,
        CareSetting setting = CareSetting.Professional,
        Patient? patient = null,
        IReadOnlyList<ServiceLine>? serviceLines = null,
        DocumentationEvidence? documentation = null,
        string? id = null)
    {
        DateOfService = dateOfService;
        Diagnoses = diagnoses ?? throw new ArgumentNullException(nameof(diagnoses));
        Setting = setting;
        Patient = patient;
        ServiceLines = serviceLines ?? [];
        Documentation = documentation;
        Id = id;
    }

    /// <summary>An identifier of the caller's, carried through; rules do not read it.</summary>
    public string? Id { get; init; }

    /// <summary>The date of service, which decides the edition; the discharge date for an inpatient stay.</summary>
    public required DateOnly DateOfService { get; init; }

    /// <summary>Where care was given.</summary>
    public CareSetting Setting { get; init; }

    /// <summary>The patient, as far as known.</summary>
    public Patient? Patient { get; init; }

    /// <summary>The diagnoses in sequence: the first is the principal or first-listed one.</summary>
    public IReadOnlyList<Diagnosis> Diagnoses { get; init; } = [];

    /// <summary>The services, where they are known; rules on procedures stay silent without them.</summary>
    public IReadOnlyList<ServiceLine> ServiceLines { get; init; } = [];

    /// <summary>What the chart holds, where it is known; rules on documentation stay silent without it.</summary>
    public DocumentationEvidence? Documentation { get; init; }

    /// <summary>The same claim with other diagnoses.</summary>
    /// <param name="diagnoses">The diagnoses in sequence.</param>
    /// <returns>A new claim.</returns>
    public Claim WithDiagnoses(IReadOnlyList<Diagnosis> diagnoses) => With(diagnoses, Documentation);

    /// <summary>The same claim with what the chart holds.</summary>
    /// <param name="documentation">What the chart holds; null where it is not known.</param>
    /// <returns>A new claim.</returns>
    public Claim WithDocumentation(DocumentationEvidence? documentation) => With(Diagnoses, documentation);

    private Claim With(IReadOnlyList<Diagnosis> diagnoses, DocumentationEvidence? documentation) => new()
    {
        Id = Id,
        DateOfService = DateOfService,
        Setting = Setting,
        Patient = Patient,
        Diagnoses = diagnoses,
        ServiceLines = ServiceLines,
        Documentation = documentation,
    };
}
