using Parquet;
using Parquet.Schema;

namespace IcdCoding.Fuzz.Targets;

/// <summary>A small Parquet file with text, numbers, dates and a list.</summary>
internal static class ParquetExample
{
    internal static byte[] Make() => MakeAsync().GetAwaiter().GetResult();

    private static async Task<byte[]> MakeAsync()
    {
        DataField<long> id = new("id");
        DataField<DateTime> date = new("date");
        DataField<string> dx1 = new("dx1", nullable: true), element = new("element", nullable: true);
        ListField diagnoses = new("diagnoses", element);
        using MemoryStream file = new();
        await using (ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(id, date, dx1, diagnoses), file).ConfigureAwait(false))
        {
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            await group.WriteAsync<long>(id, new long[] { 1, 2 }).ConfigureAwait(false);
            await group.WriteAsync<DateTime>(date, new DateTime[] { new(2026, 1, 15), new(2026, 1, 16) }).ConfigureAwait(false);
            await group.WriteAsync(dx1, (IReadOnlyCollection<string?>)["M62.81", null]).ConfigureAwait(false);
            await group.WriteAsync(element, (IReadOnlyCollection<string?>)["R53.1", "I10", "E11.9"], new[] { 0, 1, 0 }.AsMemory()).ConfigureAwait(false);
        }

        return file.ToArray();
    }
}
