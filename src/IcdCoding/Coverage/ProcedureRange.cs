using IcdCoding.Text;

namespace IcdCoding.Coverages;

/// <summary>Procedure code numbers (CPT, HCPCS) from one to another, which compare as text, and when the policy lists them.</summary>
internal readonly record struct ProcedureRange(string First, string Last, ServicePeriod Period)
{
    /// <summary>CPT and HCPCS codes have five characters.</summary>
    private const int Length = 5;

    internal bool Contains(string procedureCode) =>
        string.Compare(procedureCode, First, StringComparison.OrdinalIgnoreCase) >= 0 && string.Compare(procedureCode, Last, StringComparison.OrdinalIgnoreCase) <= 0;

    public override string ToString() => First == Last ? First : $"{First}-{Last}";

    internal static bool TryParse(string text, ServicePeriod period, out ProcedureRange range)
    {
        string[] ends = text.ToUpperInvariant().Split('-');
        range = new ProcedureRange(ends[0], ends[ends.Length - 1], period);
        return ends.Length <= 2 && ends.All(IsCode) && string.CompareOrdinal(range.First, range.Last) <= 0;
    }

    private static bool IsCode(string text) =>
        text.Length == Length && text.All(character => character is (>= '0' and <= '9') or (>= 'A' and <= 'Z')) && text.Count(char.IsDigit) >= Length - 1;
}
