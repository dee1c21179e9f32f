namespace IcdCoding.Rules.Icd2xxx;

/// <summary>How what one title says stands to what another says of the same condition; a higher one speaks before a lower one.</summary>
internal enum StatementKind
{
    /// <summary>Nothing is known of the two together.</summary>
    None,

    /// <summary>One leaves open what the other says.</summary>
    Unspecified,

    /// <summary>One denies what the other names.</summary>
    Denied,

    /// <summary>Both cannot be true.</summary>
    Contradiction,

    /// <summary>One says a part of what the other says.</summary>
    Part,
}
