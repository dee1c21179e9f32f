using IcdCoding.Packing;
using IcdCoding.Tables;

namespace IcdCoding.Groupers.Tables;

/// <summary>Reads the packed equivalence mappings.</summary>
internal static class MappingTable
{
    private const int FlagCount = 5;

    /// <summary>The targets of a code of ICD-10-CM; null where the mappings do not know it.</summary>
    internal static GemEquivalents<string>? ToIcd9(IcdCode code) => Read(
        code.Packed, PackedToIcd9.Keys, PackedToIcd9.Count, PackedToIcd9.Sets, PackedToIcd9.Starts, PackedToIcd9.Targets,
        new TextPool(PackedToIcd9.Text, PackedToIcd9.TextLengths, PackedToIcd9.TextBlocks), target => target);

    /// <summary>The targets of a code of ICD-9-CM; null where the mappings do not know it.</summary>
    internal static GemEquivalents<IcdCode>? FromIcd9(ulong key) => Read(
        key, PackedFromIcd9.Keys, PackedFromIcd9.Count, PackedFromIcd9.Sets, PackedFromIcd9.Starts, PackedFromIcd9.Targets,
        new TextPool(PackedFromIcd9.Text, PackedFromIcd9.TextLengths, PackedFromIcd9.TextBlocks), IcdCode.Parse);

    private static GemEquivalents<TCode>? Read<TCode>(
        ulong key, ReadOnlySpan<byte> keys, int count, ReadOnlySpan<byte> sets, ReadOnlySpan<byte> starts, ReadOnlySpan<byte> targets, TextPool pool, Func<string, TCode> read)
    {
        int place = GroupingTable.Search(keys, count, key);
        if (place < 0)
        {
            return null;
        }

        int set = Digits.Read3(sets, place);
        List<GemMapping<TCode>> mappings = [];
        bool isApproximate = false;
        for (int target = Digits.Read3(starts, set); target < Digits.Read3(starts, set + 1); target++)
        {
            string text = pool.GetString(Digits.Read3(targets, target));
            isApproximate |= text[0] == '1';
            if (text.Length > FlagCount)
            {
                mappings.Add(new GemMapping<TCode>(read(text.Substring(FlagCount)), text[0] == '1', text[2] == '1', text[3] - '0', text[4] - '0'));
            }
        }

        return new GemEquivalents<TCode>(mappings, isApproximate);
    }
}
