using System.IO.Pipelines;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using IcdCoding.Pages;

namespace IcdCoding.Cli.Tests;

public sealed partial class ServeTests : IAsyncLifetime
{
    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private Task<int> _server = Task.FromResult(-1);

    public async Task InitializeAsync()
    {
        Pipe output = new();
        _server = Task.Run(() => IcdApp.Run(
            ["serve", "--port", "0"],
            new Surroundings(Stream.Null, output.Writer.AsStream(), TextWriter.Null, false, false, () => IcdRun.Today, _stop.Token)));
        using StreamReader reader = new(output.Reader.AsStream());
        _client.BaseAddress = new Uri((await reader.ReadLineAsync())!);
    }

    public async Task DisposeAsync()
    {
        await _stop.CancelAsync();
        await _server;
        _client.Dispose();
        _stop.Dispose();
    }

    [Theory]
    [InlineData("api/editions", "editions")]
    [InlineData("api/rules", "rules")]
    [InlineData("api/codes/M62.81", "lookup", "M62.81")]
    [InlineData("api/codes/m545?date=2021-09-30", "lookup", "M54.5", "--date", "2021-09-30")]
    [InlineData("api/codes/R53.1/conflicts", "conflicts", "R53.1")]
    [InlineData("api/codes/V27.5XXD/page", "page", "V27.5XXD")]
    [InlineData("api/search?q=low+back+pain&limit=3", "search", "low back pain", "--limit", "3")]
    [InlineData("api/search?q=low+back+pain&billable=true&date=2020-01-01", "search", "low back pain", "--billable", "--date", "2020-01-01")]
    public async Task Questions_AreAnsweredAsTheCommandsAnswer(string path, params string[] command)
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(IcdRun.Of([.. command, "--format", "json"]).Output.TrimEnd(), await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Claim_IsAnsweredAsInAStream()
    {
        const string Claim = """{"id":"c1","date":"2026-11-23","diagnoses":["M62.81",{"code":"R53.1","poa":"Y"}]}""";
        (HttpStatusCode status, string body) = await Post(Claim);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(IcdRun.WithInput(Claim, "validate", "--input", "-").Output.TrimEnd().Replace("\"line\":1,", "", StringComparison.Ordinal), body);
        Assert.Contains("\"rule\":\"ICD2001\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClaimWithItsChart_IsReviewed()
    {
        const string Claim = """{"id":"c1","date":"2026-11-23","diagnoses":["M62.81"],"evidence":{"strength":[{"muscleGroup":"deltoid","region":"shoulder","side":"left","grade":3}]}}""";
        (HttpStatusCode status, string body) = await Post(Claim, "api/review");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(IcdRun.WithInput(Claim, "review", "--claim", "-", "--format", "json").Output.TrimEnd(), body);
        Assert.Equal((HttpStatusCode.BadRequest, """{"error":"evidence is missing"}"""), await Post("""{"date":"2026-11-23","diagnoses":["M62.81"]}""", "api/review"));
    }

    [Theory]
    [InlineData("{", 400, "not a JSON object")]
    [InlineData("""{"diagnoses":["I10"]}""", 400, "date")]
    [InlineData("""{"date":"2026-13-01","diagnoses":["I10"]}""", 400, "'2026-13-01' is not a date")]
    public async Task ClaimThatCannotBeRead_IsRefusedWithItsFault(string claim, int status, string fault)
    {
        (HttpStatusCode answered, string body) = await Post(claim);
        Assert.Equal(status, (int)answered);
        Assert.StartsWith("{\"error\":\"", body, StringComparison.Ordinal);
        Assert.Contains(fault, body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClaimOfMoreThanAMebibyte_IsRefused()
    {
        (HttpStatusCode status, string body) = await Post(new string(' ', (1 << 20) + 1));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("1 MiB", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("api/codes/A00.7", 404, "A00.7 is in no edition")]
    [InlineData("api/codes/A00.7/page", 404, "A00.7")]
    [InlineData("api/codes/M5~", 400, "M5~")]
    [InlineData("api/codes/M62.81?date=23.11.2026", 400, "'23.11.2026' is not a date for date")]
    [InlineData("api/codes/M62.81/page?date=2014-01-01", 400, "2014-01-01 is before ICD-10-CM came into use")]
    [InlineData("api/search", 400, "?q=")]
    [InlineData("api/search?q=--", 400, "'--' has no word")]
    [InlineData("api/search?q=gout&limit=0", 400, "'0' is not possible for limit")]
    [InlineData("api/search?q=gout&billable=maybe", 400, "'maybe' is not possible for billable")]
    [InlineData("api/nothing", 404, "/api/nothing")]
    [InlineData("M62/M62.82.html.bak", 404, "M62.82.html.bak")]
    [InlineData("A00/M62.81.html", 404, "A00/M62.81.html")]
    [InlineData("M62/M62.99.html", 404, "M62.99")]
    public async Task QuestionThatCannotBeAnswered_IsRefusedWithItsFault(string path, int status, string fault)
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(fault, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Site_IsServed_AndEveryLinkOfAPageAnswers()
    {
        CodeGuideSite site = CodeGuideSite.For(IcdRun.Today, code => [.. IcdCoding.Search.CodeSearch.On(IcdRun.Today).IndexPathsTo(code).Select(path => path.ToString())]);
        Uri page = new(_client.BaseAddress!, "M62/M62.81.html");
        string html = await _client.GetStringAsync(page);
        Assert.Equal(site.Page(IcdCode.Parse("M62.81")), html);
        Uri[] links = [.. Links().Matches(html).Select(link => new Uri(page, link.Groups[1].Value)).Where(link => link.Host == page.Host).DistinctBy(link => link.AbsolutePath)];
        Assert.True(links.Length > 10, $"{links.Length} links");
        foreach (Uri link in links)
        {
            using HttpResponseMessage response = await _client.GetAsync(link);
            Assert.True(response.IsSuccessStatusCode, $"{link}: {response.StatusCode}");
        }

        foreach (KeyValuePair<string, string> file in site.SharedFiles)
        {
            using HttpResponseMessage response = await _client.GetAsync(new Uri(file.Key, UriKind.Relative));
            Assert.Equal(file.Value, await response.Content.ReadAsStringAsync());
            Assert.Equal(Path.GetExtension(file.Key) switch { ".css" => "text/css", ".js" => "text/javascript", _ => "text/html" }, response.Content.Headers.ContentType!.MediaType);
        }
    }

    [Theory]
    [InlineData("M62.81", "/M62/M62.81.html")]
    [InlineData("m6281", "/M62/M62.81.html")]
    public async Task CodeAlone_LeadsToItsPage(string path, string page)
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(page, response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("evil.example", 400)]
    [InlineData("localhost", 200)]
    public async Task OnlyThisMachine_IsAnswered(string host, int status)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "api/editions");
        request.Headers.Host = host;
        using HttpResponseMessage response = await _client.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Stop_EndsTheServer_WithExitCode0()
    {
        await _stop.CancelAsync();
        Assert.Equal(0, await _server);
        await Assert.ThrowsAsync<HttpRequestException>(() => _client.GetStringAsync(new Uri("api/editions", UriKind.Relative)));
    }

    [Fact]
    public void PortInUse_IsBadUsage()
    {
        IcdRun run = IcdRun.Of("serve", "--port", $"{_client.BaseAddress!.Port}");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"{_client.BaseAddress.Port}", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, IcdRun.Of("serve", "--port", "70000").ExitCode);
    }

    private async Task<(HttpStatusCode Status, string Body)> Post(string claim, string path = "api/validate")
    {
        using StringContent content = new(claim, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _client.PostAsync(new Uri(path, UriKind.Relative), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("(?:href|src|action)=\"([^\"#]+)")]
    private static partial Regex Links();
}
