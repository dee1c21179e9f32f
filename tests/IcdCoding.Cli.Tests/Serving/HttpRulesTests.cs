using System.Net;
using System.Net.Sockets;
using System.Text;

namespace IcdCoding.Cli.Tests.Serving;

/// <summary>What HTTP asks of a server, and the one shape of an answer that is none.</summary>
public sealed class HttpRulesTests : IAsyncLifetime
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private RunningServer _server = null!;

    public async Task InitializeAsync()
    {
        _server = await RunningServer.StartAsync();
        _client.BaseAddress = _server.Address;
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _client.Dispose();
    }

    [Theory]
    [InlineData("api/editions")]
    [InlineData("api/codes/M62.81")]
    [InlineData("M62/M62.81.html")]
    [InlineData("index.html")]
    [InlineData("api/codes/A00.7")]
    public async Task Head_IsGetWithoutBody(string path)
    {
        using HttpRequestMessage request = new(HttpMethod.Head, path);
        using HttpResponseMessage head = await _client.SendAsync(request), get = await _client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal((await get.Content.ReadAsByteArrayAsync()).Length, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("GET", "api/validate", "POST")]
    [InlineData("HEAD", "api/review", "POST")]
    [InlineData("POST", "api/editions", "GET, HEAD")]
    [InlineData("PUT", "api/codes/M62.81", "GET, HEAD")]
    [InlineData("DELETE", "M62/M62.81.html", "GET, HEAD")]
    [InlineData("OPTIONS", "index.html", "GET, HEAD")]
    [InlineData("PATCH", "api/validate", "POST")]
    public async Task OtherMethods_AreRefusedWithThoseThatAreNot(string method, string path, string allowed)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), path);
        using HttpResponseMessage response = await _client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(allowed, string.Join(", ", response.Content.Headers.Allow));
        if (method != "HEAD")
        {
            await AssertError(response);
        }
    }

    [Theory]
    [InlineData("M62.81?date=2016-12-01", "/on/2016-12-01/M62/M62.81.html")]
    [InlineData("M62/M62.81.html?date=2016-12-01", "/on/2016-12-01/M62/M62.81.html")]
    [InlineData("?date=2016-12-01", "/on/2016-12-01/index.html")]
    public async Task Date_LeadsToTheSiteOfThatDate(string path, string place)
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(place, response.Headers.Location!.OriginalString);
        string html = await _client.GetStringAsync(new Uri(place, UriKind.Relative));
        Assert.Contains("FY2017", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("M62.81?date=2014-01-01", "2014-01-01 is before ICD-10-CM came into use")]
    [InlineData("M62.81?date=1.2.2016", "'1.2.2016' is not a date for date")]
    [InlineData("on/2014-01-01/index.html", "2014-01-01 is before ICD-10-CM came into use")]
    [InlineData("on/monday/index.html", "'monday' is not a date for date")]
    [InlineData("api/search?q=a&limit=2147483647", "1 to 1,000")]
    [InlineData("api/diff", "?from=2026&to=2027")]
    [InlineData("api/diff?from=2026&to=1066", "'1066' is not an edition")]
    public async Task QuestionThatCannotBeMeant_IsRefused(string path, string fault)
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        // A quotation mark of the text is escaped in JSON; an ampersand is not.
        Assert.Contains(fault, await AssertError(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_IsThatOfTheCommand() =>
        Assert.Equal(IcdRun.Of("diff", "2026", "2027", "--format", "json").Output.TrimEnd(), await _client.GetStringAsync(new Uri("api/diff?from=2026&to=2027", UriKind.Relative)));

    [Theory]
    [InlineData("LOCALHOST", 200)]
    [InlineData("LocalHost:5110", 200)]
    [InlineData("localhost.evil.example", 400)]
    public async Task HostNames_HaveNoCase(string host, int status)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "api/editions");
        request.Headers.Host = host;
        using HttpResponseMessage response = await _client.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("api/validate", 413)]
    [InlineData("api/search?q={long}", 414)]
    [InlineData("api/editions", 431)]
    public async Task WhatIsTooLong_IsRefusedInTheSameShape(string path, int status)
    {
        using HttpRequestMessage request = new(status == 413 ? HttpMethod.Post : HttpMethod.Get, path.Replace("{long}", new string('x', 20_000), StringComparison.Ordinal));
        request.Content = status == 413 ? new ByteArrayContent(new byte[(1 << 20) + 1]) : null;
        for (int i = 0; status == 431 && i < 40; i++)
        {
            request.Headers.Add($"X-Long-{i}", new string('x', 1_000));
        }

        using HttpResponseMessage response = await _client.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
        await AssertError(response);
    }

    [Fact]
    public async Task ByteOrderMark_BeforeAClaim_IsForgiven()
    {
        using ByteArrayContent content = new([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("""{"date":"2026-11-23","diagnoses":["I10"]}""")]);
        using HttpResponseMessage response = await _client.PostAsync(new Uri("api/validate", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(1_000, 200)]
    [InlineData(1_001, 400)]
    public async Task Claim_OfMoreDiagnosesThanAreAnswered_IsRefused(int count, int status)
    {
        using StringContent content = new($$"""{"date":"2026-11-23","diagnoses":[{{string.Join(',', Enumerable.Repeat("\"I10\"", count))}}]}""");
        using HttpResponseMessage response = await _client.PostAsync(new Uri("api/validate", UriKind.Relative), content);
        Assert.Equal(status, (int)response.StatusCode);
        string body = await response.Content.ReadAsStringAsync();
        Assert.InRange(body.Length, 1, 100_000);
        Assert.Contains(status == 200 ? "\"rulesNotRun\":[{\"rule\":\"ICD" : "a claim of 1001 diagnoses", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HalfARequest_HoldsNobodyUp()
    {
        using TcpClient half = new();
        await half.ConnectAsync(IPAddress.Loopback, _server.Address.Port);
        await half.GetStream().WriteAsync("POST /api/validate HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"u8.ToArray());
        await _client.GetStringAsync(new Uri("api/editions", UriKind.Relative));
        // The default of the host is half a minute.
        Assert.Equal(0, await _server.StopAsync().WaitAsync(TimeSpan.FromSeconds(15)));
    }

    private static async Task<string> AssertError(HttpResponseMessage response)
    {
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        using System.Text.Json.JsonDocument body = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return Assert.Single(body.RootElement.EnumerateObject(), property => property.Name == "error").Value.GetString()!;
    }
}
