namespace IcdCoding.Rules;

/// <summary>Up to how many diagnoses rules look, so that time and memory stay bounded whatever is sent.</summary>
internal static class Limits
{
    /// <summary>A claim has 12 (professional) or 25 (institutional) diagnoses; more are looked up in an array from the heap.</summary>
    internal const int DiagnosesOnStack = 32;

    /// <summary>Four times what the largest claim form holds: on more, no change is tried and no sequence is proposed.</summary>
    internal const int DiagnosesReordered = 100;

    /// <summary>Ten times what the largest claim form holds: rules that compare diagnoses do not run on more.</summary>
    internal const int DiagnosesCompared = 250;
}
