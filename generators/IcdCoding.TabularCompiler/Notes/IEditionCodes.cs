namespace IcdCoding.TabularCompiler.Notes;

/// <summary>The codes of one edition, as far as the meaning of a note depends on them.</summary>
internal interface IEditionCodes
{
    /// <summary>Codes without dots, in tabular order.</summary>
    IReadOnlyList<string> CodesInOrder { get; }

    /// <summary>Sections: as printed (<c>J40-J4A</c>), with their first and last category in tabular order (<c>J40</c>, <c>J47</c>).</summary>
    IReadOnlyList<(string Id, string First, string Last)> Sections { get; }

    bool Exists(string undotted);

    /// <summary>Index in <see cref="CodesInOrder"/>, or -1.</summary>
    int Position(string undotted);

    bool IsBillable(string undotted);

    /// <summary>The 7th characters defined at the code or its nearest ancestor that defines any; null where none does.</summary>
    IReadOnlyDictionary<char, string>? SeventhCharacters(string undotted);
}
