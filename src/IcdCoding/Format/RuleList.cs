namespace IcdCoding;

/// <summary>The table of <c>tabular-data/rules</c> or <c>edits</c> that a row comes from. Tables hold the numbers; members are added at the end.</summary>
internal enum RuleList
{
    SecondaryOnly,
    FirstListedOnly,
    Combination,
    Contradiction,
    Chapter15Exception,
    NewbornMaternal,
    Sequela,
    ExternalCause,
    CodeEditor,
    PoaExempt,
    TitleCombination,
    SeventhCharacterAxis,
    UnspecifiedForm,
    SpecifiedForm,
    HypertensiveDisease,
    Sequence,
    Companion,
    IntegralSymptom,
}
