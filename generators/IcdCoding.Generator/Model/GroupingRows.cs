namespace IcdCoding.Generator.Model;

// When adding members to these records: they must be equatable by value, or incremental caching breaks.

/// <summary>What versions of a list say of a code; several cells are separated by tabs.</summary>
internal readonly record struct GroupingRow(int Line, ulong Code, Lifetime Lifetime, string Value);

/// <summary>A version of a list.</summary>
internal readonly record struct GroupingVersionRow(string List, string Name);

/// <summary>One target of a code in another system; an empty target is none.</summary>
internal readonly record struct MappingRow(ulong Key, string Target, string Flags);

/// <summary>A row whose versions are numbered.</summary>
internal readonly record struct GroupingFact(ulong Code, int List, int First, int Last, string Value);
