namespace IcdCoding.Rules;

/// <summary>What a rule looks at; the first digit of its id.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter<RuleCategory>))]
#endif
public enum RuleCategory
{
    /// <summary>A rule of the user's own.</summary>
    Custom = 0,

    /// <summary>ICD1xxx: one code.</summary>
    Code = 1,

    /// <summary>ICD2xxx: combinations of codes.</summary>
    Combination = 2,

    /// <summary>ICD3xxx: the sequence.</summary>
    Sequence = 3,

    /// <summary>ICD4xxx: the patient.</summary>
    Patient = 4,

    /// <summary>ICD5xxx: present on admission.</summary>
    PresentOnAdmission = 5,

    /// <summary>ICD6xxx: procedures and coverage.</summary>
    Coverage = 6,

    /// <summary>ICD7xxx: documentation.</summary>
    Documentation = 7,
}
