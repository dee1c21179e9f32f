namespace IcdCoding.Documentation;

/// <summary>What a patient is limited in.</summary>
public enum LimitationKind
{
    /// <summary>Something else, in words.</summary>
    Other,

    /// <summary>Activities of daily living.</summary>
    [Word("adl")]
    ActivitiesOfDailyLiving,

    /// <summary>Walking.</summary>
    Gait,

    /// <summary>Getting from one place to another: bed, chair, toilet, car.</summary>
    Transfers,

    /// <summary>Climbing stairs.</summary>
    Stairs,

    /// <summary>Keeping balance.</summary>
    Balance,

    /// <summary>Washing, dressing, eating.</summary>
    SelfCare,

    /// <summary>Work or school.</summary>
    Work,

    /// <summary>Sleep.</summary>
    Sleep,
}
