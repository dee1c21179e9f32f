using System.Globalization;
using System.Text;

namespace IcdCoding.Cli.Tests;

[Collection(nameof(AloneInTheProcess))]
public sealed class StreamMemoryTests
{
    [Theory]
    [InlineData("ndjson", StreamTests.Clean, 0, 200_000, 8)]
    // A group of 20,000 rows is gathered, encoded and compressed at a time; without groups these rows held 177 MB.
    [InlineData("parquet", "broken", 1, 400_000, 48)]
    public void Stream_OfAnySize_HoldsTheSameMemory(string format, string claim, int exitCode, int lines, int mebibytes)
    {
        byte[] line = Encoding.UTF8.GetBytes(claim + "\n");
        Run(20_000);
        long few = Run(20_000);
        long many = Run(lines);
        Assert.InRange(many, 0, few + ((long)mebibytes << 20));

        long Run(long count)
        {
            StringWriter error = new();
            using LiveMemoryStream output = new();
            Assert.Equal(exitCode, IcdApp.Run(["validate", "--input", "-", "--format", format], new Surroundings(new RepeatedStream(line, count), output, error, false, false, () => IcdRun.Today, CancellationToken.None)));
            Assert.Contains($"{count.ToString(CultureInfo.InvariantCulture)} lines", error.ToString(), StringComparison.Ordinal);
            return output.Peak;
        }
    }
}
