namespace IcdCoding.TabularCompiler.Editions;

/// <summary>How the notes of an edition were come by.</summary>
internal enum NotesProvenance
{
    /// <summary>The official Tabular List of that release.</summary>
    Official,

    /// <summary>An official list plus the official addenda up to that release.</summary>
    Reconstructed,

    /// <summary>In part those of an earlier release.</summary>
    CarriedForward,
}
