using IcdCoding.Text;

namespace IcdCoding.Claims;

/// <summary>How much a rule weighs on the claims of a setting and of a stretch of dates of service.</summary>
/// <param name="RuleId">The rule, for example <c>ICD4002</c>.</param>
/// <param name="Setting">The setting; null for every one.</param>
/// <param name="From">The first date of service; null for open.</param>
/// <param name="Through">The last date of service; null for open.</param>
/// <param name="Severity">The severity; <see cref="Severity.None"/> switches the rule off.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record ProfileRow(string RuleId, CareSetting? Setting, DateOnly? From, DateOnly? Through, Severity Severity, string Reason)
{
    /// <summary>Whether the row speaks of a claim.</summary>
    /// <param name="setting">Where care was given.</param>
    /// <param name="dateOfService">The date of service.</param>
    /// <returns>Whether setting and date are those of the row.</returns>
    public bool Fits(CareSetting setting, DateOnly dateOfService) =>
        (Setting is null || Setting == setting) && new ServicePeriod(From, Through).Contains(dateOfService);
}
