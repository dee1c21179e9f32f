using System.Globalization;
using System.Text;

namespace IcdCoding.Cli.Tests;

[Collection(nameof(AloneInTheProcess))]
public sealed class StreamMemoryTests
{
    [Fact]
    public void Stream_OfAnySize_HoldsTheSameMemory()
    {
        byte[] line = Encoding.UTF8.GetBytes(StreamTests.Clean + "\n");
        Run(20_000);
        long few = Run(20_000);
        long many = Run(200_000);
        Assert.InRange(many, 0, few + (8 << 20));

        long Run(long count)
        {
            StringWriter error = new();
            using LiveMemoryStream output = new();
            Assert.Equal(0, IcdApp.Run(["validate", "--input", "-"], new Surroundings(new RepeatedStream(line, count), output, error, false, false, () => IcdRun.Today, CancellationToken.None)));
            Assert.Contains($"{count.ToString(CultureInfo.InvariantCulture)} lines", error.ToString(), StringComparison.Ordinal);
            return output.Peak;
        }
    }
}
