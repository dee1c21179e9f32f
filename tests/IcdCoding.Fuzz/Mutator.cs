using System.Text;

namespace IcdCoding.Fuzz;

/// <summary>Makes an input out of seeds: bytes flipped, taken out, doubled, put in from another seed or from a list of what readers trip over.</summary>
internal static class Mutator
{
    private const int MaxLength = 1 << 14;
    private const int MaxSteps = 8;

    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "\"", "\"\"", "'", ",", ";", "\t", "|", "\n", "\r", "\r\n", "{", "}", "[", "]", ":", "\\", "\\u0000", "\\ud800", "\\udc00", "\0", ".", "..", "-", "+", "#", "=",
            "\uFEFF", "\u00A0", "\u2003", "\u3000", "\u200B", "\u0130", "\u0131", "\u017F", "\uFFFD", "\U0001F600", "null", "true", "NaN", "1e999", "-0", "2147483648", "99999999999999999999",
            "ICD10:", "ICD-10-CM:", "icd10cm:", "M62.81", "r531", "S82.821A", "V97.33XD", ".0", ".01", "0.", "I1O", "E11,9", "250.00", "0DTJ4ZZ", "99213", "J3301",
            "2026-11-23", "0001-01-01", "9999-12-31", "2026-02-30", "20260115", "1/15/2026", "15JAN2026", "dx1", "dx2", "poa1", "diagnoses", "date", "dateOfService", "id", "sep=;", "resourceType",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0x1F, 0x8B], [0xFF, 0xFE], [0x1E],
    ];

    internal static byte[] Make(byte[][] seeds, ref FuzzRandom random)
    {
        List<byte> bytes = [.. random.Of(seeds)];
        int steps = 1 + random.Next(MaxSteps);
        for (int step = 0; step < steps; step++)
        {
            Change(bytes, seeds, ref random);
        }

        if (bytes.Count > MaxLength)
        {
            bytes.RemoveRange(MaxLength, bytes.Count - MaxLength);
        }

        return [.. bytes];
    }

    private static void Change(List<byte> bytes, byte[][] seeds, ref FuzzRandom random)
    {
        int at = random.Next(bytes.Count + 1);
        int length = Math.Min(bytes.Count - at, 1 + random.Next(random.Next(8) == 0 ? 64 : 4));
        switch (random.Next(9))
        {
            case 0 when length > 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when length > 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2 when length > 0:
                bytes.RemoveRange(at, length);
                break;
            case 3 when length > 0:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4:
                byte[] other = random.Of(seeds);
                int from = random.Next(other.Length + 1);
                bytes.InsertRange(at, other.AsSpan(from, random.Next(other.Length - from + 1)));
                break;
            case 5 when bytes.Count > 0:
                // Cut off.
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 6 when length > 0:
                byte[] token = random.Of(Tokens);
                bytes.RemoveRange(at, Math.Min(length, bytes.Count - at));
                bytes.InsertRange(at, token);
                break;
            default:
                bytes.InsertRange(at, random.Of(Tokens));
                break;
        }
    }
}
