namespace IcdCoding;

/// <summary>
/// What rules ask of a code before they look closer, over all editions.
/// </summary>
[Flags]
internal enum CodeTraits : uint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A title says "unspecified", "NOS" or "site not specified", other than as one of two ("or unspecified").</summary>
    Unspecified = 1 << 0,

    /// <summary>"right", "left", "bilateral" or "unspecified" is among the words of a title.</summary>
    Side = 1 << 1,

    /// <summary>"in diseases classified elsewhere": a manifestation (I.A.13).</summary>
    Manifestation = 1 << 2,

    /// <summary>A code-first line reaches the code.</summary>
    CodeFirst = 1 << 3,

    /// <summary>A use-additional line reaches the code.</summary>
    UseAdditional = 1 << 4,

    /// <summary>A code-also line reaches the code.</summary>
    CodeAlso = 1 << 5,

    /// <summary>In <c>secondary-only.tsv</c>.</summary>
    SecondaryOnly = 1 << 6,

    /// <summary>In <c>first-listed-only.tsv</c>.</summary>
    FirstListedOnly = 1 << 7,

    /// <summary>In <c>combination-codes.tsv</c>, <c>title-combinations.tsv</c> or <c>hypertensive-disease.tsv</c>.</summary>
    Combination = 1 << 8,

    /// <summary>In <c>contradictions.tsv</c>.</summary>
    Contradiction = 1 << 9,

    /// <summary>In <c>chapter-15-exceptions.tsv</c>.</summary>
    Chapter15Exception = 1 << 10,

    /// <summary>In <c>newborn-maternal.tsv</c>.</summary>
    NewbornMaternal = 1 << 11,

    /// <summary>In <c>sequela.tsv</c>.</summary>
    Sequela = 1 << 12,

    /// <summary>In <c>external-cause.tsv</c>: all of chapter 20.</summary>
    ExternalCause = 1 << 13,

    /// <summary>On a list of the Medicare Code Editor.</summary>
    CodeEditor = 1 << 14,

    /// <summary>On a list of codes exempt from present-on-admission reporting.</summary>
    PoaExempt = 1 << 15,

    /// <summary>In <c>title-axes.tsv</c>, itself or by the code that lacks its 7th character.</summary>
    TitleAxis = 1 << 16,

    /// <summary>In <c>sequence.tsv</c>.</summary>
    Sequence = 1 << 17,

    /// <summary>In <c>companions.tsv</c>.</summary>
    Companion = 1 << 18,

    /// <summary>In <c>integral-symptoms.tsv</c>.</summary>
    IntegralSymptom = 1 << 19,

    /// <summary>Expressed together with another code by a combination code.</summary>
    CombinationPartner = 1 << 20,

    /// <summary>Contradicted by another code.</summary>
    ContradictionPartner = 1 << 21,

    /// <summary>In <c>seventh-character-axes.tsv</c>.</summary>
    SeventhCharacterAxis = 1 << 22,
}
