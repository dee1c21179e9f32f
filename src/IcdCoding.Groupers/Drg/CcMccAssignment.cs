namespace IcdCoding.Groupers;

/// <summary>CC or MCC of a code in a version of the MS-DRG, and the major diagnostic category it leads to as principal diagnosis.</summary>
public sealed class CcMccAssignment
{
    internal CcMccAssignment(ComplicationSeverity severity, bool? onlyIfDischargedAlive, MajorDiagnosticCategory? category)
    {
        (Severity, OnlyIfDischargedAlive, Category) = (severity, onlyIfDischargedAlive, category);
    }

    /// <summary>What the code is as a secondary diagnosis. Which principal diagnoses exclude it is not in the tables.</summary>
    public ComplicationSeverity Severity { get; }

    /// <summary>Whether it is an MCC only for a patient discharged alive; null where the tables do not say, which is so for MCCs from V40 on.</summary>
    public bool? OnlyIfDischargedAlive { get; }

    /// <summary>The major diagnostic category; null where the tables do not say, which is so before V40.</summary>
    public MajorDiagnosticCategory? Category { get; }

    /// <summary><c>MCC</c>, <c>CC</c> or <c>neither CC nor MCC</c>.</summary>
    public override string ToString() => Severity switch
    {
        ComplicationSeverity.Mcc => OnlyIfDischargedAlive == true ? "MCC if discharged alive" : "MCC",
        ComplicationSeverity.Cc => "CC",
        _ => "neither CC nor MCC",
    };

    internal static CcMccAssignment From(string? severity, string? category)
    {
        string[] cells = severity?.Split('\t') ?? ["", ""];
        return new CcMccAssignment(
            cells[0] switch { "MCC" => ComplicationSeverity.Mcc, "CC" => ComplicationSeverity.Cc, _ => ComplicationSeverity.None },
            cells[1] switch { "alive" => true, "?" => null, _ => false },
            category is null ? null : MajorDiagnosticCategory.Of(category));
    }
}
