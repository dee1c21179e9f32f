namespace IcdCoding.Rules.Icd4xxx;

/// <summary>Age as the Medicare Code Editor counts it.</summary>
internal static class Age
{
    /// <summary>Completed years on a day; who is born on 29 February completes a year on 1 March. Negative before birth.</summary>
    internal static int InYears(DateOnly birthDate, DateOnly day)
    {
        int years = day.Year - birthDate.Year;
        bool beforeBirthday = day.Month < birthDate.Month || (day.Month == birthDate.Month && day.Day < birthDate.Day);
        return beforeBirthday ? years - 1 : years;
    }
}
