namespace IcdCoding.Groupers;

/// <summary>What a secondary diagnosis does to the MS-DRG of an inpatient stay, before exclusions by the principal diagnosis.</summary>
public enum ComplicationSeverity
{
    /// <summary>Neither CC nor MCC.</summary>
    None,

    /// <summary>A complication or comorbidity.</summary>
    Cc,

    /// <summary>A major complication or comorbidity.</summary>
    Mcc,
}
