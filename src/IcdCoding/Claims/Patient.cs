namespace IcdCoding.Claims;

/// <summary>What a claim says of the patient. Rules that need what is not said stay silent and are listed in <see cref="ClaimReport.RulesNotRun"/>.</summary>
public sealed class Patient
{
    /// <summary>The date of birth; null when not known.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>The sex.</summary>
    public Sex Sex { get; init; }
}
