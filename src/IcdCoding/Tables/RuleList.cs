namespace IcdCoding.Tables;

/// <summary>The table of <c>tabular-data/rules</c> or <c>edits</c> that a row comes from; the numbers are the generator's.</summary>
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
