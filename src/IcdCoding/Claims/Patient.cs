namespace IcdCoding.Claims;

/// <summary>What a claim says of the patient. Rules that need what is not said stay silent and are listed in <see cref="ClaimReport.RulesNotRun"/>.</summary>
public sealed class Patient
{
    /// <summary>A patient whose properties are set by an initializer.</summary>
    public Patient()
    {
    }

    /// <summary>A patient, for languages without initializers of such properties (C# 7.3).</summary>
    /// <param name="birthDate">The date of birth; null when not known.</param>
    /// <param name="sex">The sex.</param>
    public Patient(DateOnly? birthDate, Sex sex)
    {
        BirthDate = birthDate;
        Sex = sex;
    }

    /// <summary>The date of birth; null when not known.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>The sex.</summary>
    public Sex Sex { get; init; }
}
