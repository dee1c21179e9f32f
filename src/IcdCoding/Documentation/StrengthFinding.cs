namespace IcdCoding.Documentation;

/// <summary>Strength of a muscle group as examined.</summary>
/// <param name="MuscleGroup">The muscle group, for example <c>hip flexors</c>.</param>
/// <param name="Region">The region of the body, for example <c>hip</c>; the two sides of the body are one region. Letter case does not count.</param>
/// <param name="Grade">The grade, 0 to 5; the default value where strength was not graded.</param>
/// <param name="Side">The side; <see cref="Laterality.None"/> where it was not recorded.</param>
public sealed record StrengthFinding(string MuscleGroup, string Region, StrengthGrade Grade, Laterality Side = Laterality.None);
