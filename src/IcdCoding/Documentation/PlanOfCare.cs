namespace IcdCoding.Documentation;

/// <summary>The plan of care, as far as documentation rules ask for it.</summary>
/// <param name="ReportsProgress">Whether the plan says how and when progress is reported.</param>
public sealed record PlanOfCare(bool ReportsProgress);
