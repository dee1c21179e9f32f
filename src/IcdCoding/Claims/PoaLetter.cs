namespace IcdCoding.Claims;

/// <summary>Present-on-admission indicators as claims write them (Appendix I of the guidelines).</summary>
internal static class PoaLetter
{
    /// <summary>The indicator of a letter; what is none is kept as invalid, since that is a finding.</summary>
    internal static Poa Parse(string? text) => text?.Trim().ToUpperInvariant() switch
    {
        null or "" => Poa.NotReported,
        "Y" => Poa.Yes,
        "N" => Poa.No,
        "U" => Poa.Unknown,
        "W" => Poa.ClinicallyUndetermined,
        "1" => Poa.Exempt,
        _ => Poa.Invalid,
    };

    /// <summary>The letter of an indicator; a question mark for one that does not exist.</summary>
    internal static string Of(Poa poa) => poa switch
    {
        Poa.NotReported => "",
        Poa.Yes => "Y",
        Poa.No => "N",
        Poa.Unknown => "U",
        Poa.ClinicallyUndetermined => "W",
        Poa.Exempt => "1",
        _ => "?",
    };
}
