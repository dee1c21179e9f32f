namespace IcdCoding.Documentation;

/// <summary>What the chart of an encounter holds, as a form or an ambient scribe captures it: the input of ICD7001 and ICD7002.</summary>
/// <example><code>
/// var evidence = new DocumentationEvidence
/// {
///     Strength = [new("hip flexors", "hip", new StrengthGrade(3)), new("shoulder abductors", "shoulder", new StrengthGrade(4))],
///     Limitations = [new(LimitationKind.Transfers, "needs help to stand up")],
/// };
/// DocumentationReview review = DocumentationReview.Of(claim, evidence);
/// </code></example>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(EvidenceJsonConverter))]
#endif
public sealed class DocumentationEvidence
{
    /// <summary>Evidence whose properties are set by an initializer.</summary>
    public DocumentationEvidence()
    {
    }

    /// <summary>Evidence, for languages without initializers of such properties (C# 7.3).</summary>
    /// <param name="strength">Strength by muscle group.</param>
    /// <param name="limitations">What the patient cannot do.</param>
    /// <param name="context">What led to the finding, in words.</param>
    /// <param name="diagnoses">Diagnoses that the provider has established.</param>
    /// <param name="plan">The plan of care.</param>
    /// <param name="statements">Further statements, by name.</param>
    public DocumentationEvidence(
        IReadOnlyList<StrengthFinding>? strength,
        IReadOnlyList<FunctionalLimitation>? limitations = null,
        IReadOnlyList<string>? context = null,
        IReadOnlyList<IcdCode>? diagnoses = null,
        PlanOfCare? plan = null,
        IReadOnlyList<DocumentedStatement>? statements = null)
    {
        Strength = strength ?? [];
        Limitations = limitations ?? [];
        Context = context ?? [];
        Diagnoses = diagnoses ?? [];
        Plan = plan;
        Statements = statements ?? [];
    }

    /// <summary>Strength by muscle group.</summary>
    public IReadOnlyList<StrengthFinding> Strength { get; init; } = [];

    /// <summary>What the patient cannot do.</summary>
    public IReadOnlyList<FunctionalLimitation> Limitations { get; init; } = [];

    /// <summary>What led to the finding, in words, for example <c>six weeks of bed rest</c>.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];

    /// <summary>Diagnoses that the provider has established, on the claim or not.</summary>
    public IReadOnlyList<IcdCode> Diagnoses { get; init; } = [];

    /// <summary>The plan of care; null where there is none.</summary>
    public PlanOfCare? Plan { get; init; }

    /// <summary>Further statements, by name.</summary>
    public IReadOnlyList<DocumentedStatement> Statements { get; init; } = [];

#if NET8_0_OR_GREATER
    /// <summary>
    /// Reads evidence as JSON: <c>{"strength":[{"muscleGroup":"hip flexors","region":"hip","side":"left","grade":"3+"}],
    /// "limitations":[{"kind":"gait","text":"…"}],"context":["…"],"diagnoses":["M62.84"],"plan":{"reportsProgress":true},
    /// "statements":[{"name":"side","value":"left","concerning":"M25.562"}]}</c>. Every property may be left out; one that is unknown is an error, so
    /// that nothing is lost in silence.
    /// </summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The evidence.</returns>
    /// <exception cref="FormatException">Not such JSON; the message names the property.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static DocumentationEvidence Parse(string json) => EvidenceJson.Read(json ?? throw new ArgumentNullException(nameof(json)));

    /// <summary>The evidence as JSON that <see cref="Parse"/> reads.</summary>
    /// <returns>Indented JSON.</returns>
    public string ToJson() => EvidenceJson.Write(this);
#endif
}
