using IcdCoding.Generator.Resolving;

namespace IcdCoding.Generator.Emitting;

/// <summary>Codes, lifetimes, tree and the hash from a code to its row.</summary>
internal static class CodeTableSource
{
    private const int MaxSignatures = 0x7F - 0x20;

    // At most four codes on five slots: tags make a collision cheap, and a small table stays in the second-level cache.
    private const int SlotsOfFive = 5;
    private const int CodesOfFive = 4;
    private const int MinSlotBits = 4;

    /// <summary>A slot has 24 bits: a row below 131,071, and the tag.</summary>
    private const int RowBits = 17;
    private const int TagBits = 24 - RowBits;

    private static readonly ulong[] Multipliers =
    [
        0x9E37_79B9_7F4A_7C15, 0xD6E8_FEB8_6659_FD93, 0xBF58_476D_1CE4_E5B9, 0x94D0_49BB_1331_11EB, 0xC2B2_AE3D_27D4_EB4F, 0xFF51_AFD7_ED55_8CCD,
    ];

    internal static string Emit(CodeCatalog catalog)
    {
        TableSource source = new("PackedCodes");
        PackedTable codes = new();
        PackedTable parents = new();
        PackedTable descendants = new();
        PackedTable signatures = new();
        Dictionary<(uint, uint), int> known = [];
        for (int row = 0; row < catalog.Count; row++)
        {
            (uint, uint) signature = (catalog.Exists[row], catalog.Billable[row]);
            if (!known.TryGetValue(signature, out int index))
            {
                index = known.Count;
                known.Add(signature, index);
                signatures.AddMask(signature.Item1);
                signatures.AddMask(signature.Item2);
            }

            for (int place = 0; place < PackedCode.MaxLength; place++)
            {
                char character = PackedCode.CharacterAt(catalog.Codes[row], place);
                codes.AddCharacter(character == '\0' ? ' ' : character);
            }

            codes.AddCharacter(SignatureCharacter(index));
            parents.Add(catalog.Parents[row] < 0 ? 0 : row - catalog.Parents[row], 3);
            descendants.Add(catalog.LastDescendants[row] - row, 3);
        }

        source.Constant("Count", catalog.Count);
        EmitSlots(source, catalog);
        source.Table("Codes", codes);
        source.Table("Signatures", signatures);
        source.Table("ParentDistances", parents);
        source.Table("DescendantCounts", descendants);
        return source.ToString();
    }

    private static char SignatureCharacter(int index) => index < MaxSignatures
        ? (char)(index + 0x20)
        : throw new InvalidOperationException($"More than {MaxSignatures} different lifetimes of codes do not fit into one character.");

    private static void EmitSlots(TableSource source, CodeCatalog catalog)
    {
        int bits = MinSlotBits;
        while ((1 << bits) * CodesOfFive < catalog.Count * SlotsOfFive)
        {
            bits++;
        }

        ulong best = Multipliers[0];
        long fewest = long.MaxValue;
        int[] slots = [];
        foreach (ulong multiplier in Multipliers)
        {
            int[] candidate = Fill(catalog, bits, multiplier, out long probes);
            if (probes < fewest)
            {
                (best, fewest, slots) = (multiplier, probes, candidate);
            }
        }

        PackedTable packed = new();
        foreach (int slot in slots)
        {
            packed.Add(slot, 4);
        }

        source.Constant("SlotBits", bits);
        source.Constant("RowBits", RowBits);
        source.Constant("Multiplier", best);
        source.Table("Slots", packed);
    }

    /// <summary>
    /// Open addressing with linear probing. A slot holds row + 1 and above it the bits of the hash that follow those of its place, so
    /// that a probe of another code's slot is told without a look at that code; 0 when empty.
    /// </summary>
    private static int[] Fill(CodeCatalog catalog, int bits, ulong multiplier, out long probes)
    {
        int[] slots = new int[1 << bits];
        probes = 0;
        for (int row = 0; row < catalog.Count; row++)
        {
            ulong hash = unchecked(catalog.Codes[row] * multiplier);
            int slot = (int)(hash >> (64 - bits));
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
                probes++;
            }

            slots[slot] = ((int)(hash >> (64 - bits - TagBits)) & ((1 << TagBits) - 1)) << RowBits | (row + 1);
        }

        return slots;
    }
}
