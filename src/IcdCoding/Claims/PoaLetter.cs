namespace IcdCoding.Claims;

/// <summary>Present-on-admission indicators as claims write them (Appendix I of the guidelines).</summary>
internal static class PoaLetter
{
    /// <summary>The indicator of a letter; what is none is kept as invalid, since that is a finding.</summary>
    internal static Poa Parse(string? text) => text is null ? Poa.NotReported : Vocabulary.TryParse(text, out Poa poa) ? poa : Poa.Invalid;

    /// <summary>The letter of an indicator; a question mark for one that does not exist.</summary>
    internal static string Of(Poa poa) => Vocabulary.Of(poa);
}
