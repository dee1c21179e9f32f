namespace IcdCoding.Claims;

/// <summary>The present-on-admission indicator of an inpatient diagnosis (Appendix I of the guidelines).</summary>
public enum Poa
{
    /// <summary>No indicator is given.</summary>
    [Word("")]
    NotReported = 0,

    /// <summary><c>Y</c>: present at the time of inpatient admission.</summary>
    [Word("Y")]
    Yes = 1,

    /// <summary><c>N</c>: not present at the time of inpatient admission.</summary>
    [Word("N")]
    No = 2,

    /// <summary><c>U</c>: documentation is insufficient to say.</summary>
    [Word("U")]
    Unknown = 3,

    /// <summary><c>W</c>: the provider cannot clinically determine it.</summary>
    [Word("W")]
    ClinicallyUndetermined = 4,

    /// <summary><c>1</c>: the code is exempt from reporting.</summary>
    [Word("1")]
    Exempt = 5,

    /// <summary>Something else was written, which is no indicator.</summary>
    [Word("?")]
    Invalid = 6,
}
