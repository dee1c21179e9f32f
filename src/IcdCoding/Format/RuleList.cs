namespace IcdCoding;

/// <summary>The table of <c>tabular-data/rules</c> or <c>edits</c> that a row comes from. Tables hold the numbers; members are added at the end.</summary>
internal enum RuleList
{
    SecondaryOnly,
    FirstListedOnly,
    [Word("combination-codes")]
    Combination,
    [Word("contradictions")]
    Contradiction,
    [Word("chapter-15-exceptions")]
    Chapter15Exception,
    NewbornMaternal,
    Sequela,
    ExternalCause,
    [Word("mce")]
    CodeEditor,
    PoaExempt,
    [Word("title-combinations")]
    TitleCombination,
    [Word("seventh-character-axes")]
    SeventhCharacterAxis,
    [Word("unspecified-beside-specified")]
    UnspecifiedForm,
    [Word("specified-forms")]
    SpecifiedForm,
    HypertensiveDisease,
    Sequence,
    [Word("companions")]
    Companion,
    [Word("integral-symptoms")]
    IntegralSymptom,
}
