namespace IcdCoding.Tables;

/// <summary>What a row of a rule table says; the numbers are the generator's.</summary>
internal enum RuleRowKind
{
    None,
    MayPrecede,
    MayFollow,
    NeverTogether,
    Requires,
    Alone,
    AloneInChapter,
    Sequela,
    Complete,
    WithCurrent,
    NeverFirst,
    Once,
    AfterCauses,
    NeedsCause,
    NotIfUnstated,
    Order,
    Manifestation,
    UnacceptablePrincipal,
    RequiresSecondary,
    QuestionableAdmission,
    Newborn,
    Pediatric,
    Maternity,
    Adult,
    Female,
    Male,
    Unspecified,
    WrongProcedure,
}
