using IcdCoding.Tables;
using IcdCoding.Text;

namespace IcdCoding.Coverages;

/// <summary>Codes between two ends in tabular order, ends included with all below them, and when the policy lists them.</summary>
internal readonly record struct DiagnosisRange(IcdCode First, IcdCode Last, ServicePeriod Period)
{
    internal bool Contains(IcdCode diagnosis)
    {
        int row = CodeTable.Find(diagnosis);
        return row >= 0 && row >= CodeTable.Find(First) && row <= CodeTable.LastDescendant(CodeTable.Find(Last));
    }

    public override string ToString() => First == Last ? First.ToString() : $"{First}-{Last}";

    /// <summary>Both ends have to be codes that some edition holds, the first not behind the last.</summary>
    internal static bool TryParse(string text, ServicePeriod period, out DiagnosisRange range)
    {
        string[] ends = text.Split('-');
        range = default;
        if (ends.Length > 2 || !IcdCode.TryParse(ends[0], out IcdCode first) || !IcdCode.TryParse(ends[ends.Length - 1], out IcdCode last))
        {
            return false;
        }

        range = new DiagnosisRange(first, last, period);
        return CodeTable.Find(first) >= 0 && CodeTable.Find(last) >= CodeTable.Find(first);
    }
}
