namespace IcdCoding.Claims;

/// <summary>The present-on-admission indicator of an inpatient diagnosis (Appendix I of the guidelines).</summary>
public enum Poa
{
    /// <summary>No indicator is given.</summary>
    NotReported = 0,

    /// <summary><c>Y</c>: present at the time of inpatient admission.</summary>
    Yes = 1,

    /// <summary><c>N</c>: not present at the time of inpatient admission.</summary>
    No = 2,

    /// <summary><c>U</c>: documentation is insufficient to say.</summary>
    Unknown = 3,

    /// <summary><c>W</c>: the provider cannot clinically determine it.</summary>
    ClinicallyUndetermined = 4,

    /// <summary><c>1</c>: the code is exempt from reporting.</summary>
    Exempt = 5,

    /// <summary>Something else was written, which is no indicator.</summary>
    Invalid = 6,
}
