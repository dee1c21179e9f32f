using System.Net;

namespace IcdCoding.Cli.Tests.Serving;

public sealed class ServerFaultTests
{
    [Fact]
    public async Task TheUnexpected_Is500_WithoutItsText()
    {
        // The first question finds a broken clock.
        int asked = 0;
        System.IO.Pipelines.Pipe output = new();
        using CancellationTokenSource stop = new();
        Task<int> server = Task.Run(() => IcdApp.Run(
            ["serve", "--port", "0"],
            new Surroundings(Stream.Null, output.Writer.AsStream(), TextWriter.Null, false, false, () => ++asked > 1 ? throw new InvalidTimeZoneException("Jane Doe") : IcdRun.Today, stop.Token)));
        using StreamReader reader = new(output.Reader.AsStream());
        using HttpClient client = new() { BaseAddress = new Uri((await reader.ReadLineAsync())!) };
        using HttpResponseMessage response = await client.GetAsync(new Uri("api/codes/I10", UriKind.Relative));
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("""{"error":"a fault of this program (InvalidTimeZoneException in ServerFaultTests)"}""", await response.Content.ReadAsStringAsync());
        Assert.StartsWith("[{", await client.GetStringAsync(new Uri("api/editions", UriKind.Relative)), StringComparison.Ordinal);
        await stop.CancelAsync();
        Assert.Equal(0, await server);
    }
}
