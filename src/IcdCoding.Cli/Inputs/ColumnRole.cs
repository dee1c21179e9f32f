namespace IcdCoding.Cli.Inputs;

/// <summary>What part of a claim a column holds.</summary>
internal enum ColumnRole
{
    /// <summary>Nothing that is read, though its name may look so.</summary>
    None,
    Id,
    Date,
    Setting,
    Sex,

    /// <summary>The sex as CMS files write it: 1 male, 2 female.</summary>
    SexCms,
    BirthDate,

    /// <summary>All diagnoses in one field.</summary>
    Diagnoses,

    /// <summary>The principal or first-listed diagnosis, before the numbered ones.</summary>
    Principal,

    /// <summary>A numbered diagnosis.</summary>
    Dx,

    /// <summary>A numbered diagnosis other than the principal one.</summary>
    DxOther,

    /// <summary>A numbered external cause, after the diagnoses.</summary>
    DxCause,
    PoaPrincipal,
    Poa,
    PoaOther,
    PoaCause,

    /// <summary>The place of the diagnosis of this row among those of its claim: a file of diagnoses, not of claims.</summary>
    Sequence,
}
