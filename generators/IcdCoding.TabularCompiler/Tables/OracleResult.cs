namespace IcdCoding.TabularCompiler.Tables;

/// <summary>What the Tabular List, written out, has more or less than the order file.</summary>
/// <param name="Expanded">Codes of the Tabular List with 7th characters written out.</param>
/// <param name="Missing">Codes of the order file that the Tabular List does not give.</param>
/// <param name="Surplus">Codes of the Tabular List that the order file lacks, the explained ones left out.</param>
/// <param name="Explained">How many surplus codes are explained.</param>
internal sealed record OracleResult(int Expanded, IReadOnlyList<string> Missing, IReadOnlyList<string> Surplus, int Explained)
{
    public bool Agrees => Missing.Count == 0 && Surplus.Count == 0;
}
