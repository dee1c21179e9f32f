namespace IcdCoding.Search;

/// <summary>In what a search found its words.</summary>
public enum MatchedBy
{
    /// <summary>The code begins with the text.</summary>
    Code,

    /// <summary>The title of the code, or of the codes that are folded into one.</summary>
    Title,

    /// <summary>An inclusion term or an "Includes" line of the Tabular List.</summary>
    InclusionTerm,

    /// <summary>A path of the Alphabetic Index, of the index of external causes, or of a table of neoplasms or drugs.</summary>
    IndexPath,

    /// <summary>An abbreviation of the reviewed table.</summary>
    Abbreviation,

    /// <summary>A lay word or phrase of the reviewed table.</summary>
    LayWord,

    /// <summary>Words that stand in several texts of the code and of the headers above it, never all in one.</summary>
    SeveralTexts,
}
