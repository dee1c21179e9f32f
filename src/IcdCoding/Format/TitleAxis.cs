namespace IcdCoding;

/// <summary>A respect in which titles of one condition differ.</summary>
internal enum TitleAxis
{
    With,
    Activity,
    Part,
    Status,
    Psychosis,
    Intractability,
    Episode,
    Course,
    Remission,
    Consciousness,
    Displacement,
    UlcerStage,
    Stage,
    Class,
    BurnDegree,
    Degree,
    Complication,
    Severity,
    Recurrence,
    Completeness,
    Dominance,
    Sex,
    Control,
}
