using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace IcdCoding.Cli.Serving;

/// <summary>
/// Answers over HTTP on the loopback address alone, since claims are about patients: requests that name another host are refused, so that a web page
/// cannot have a browser ask under a name of its own.
/// </summary>
internal static class IcdServer
{
    /// <summary>A claim of a thousand diagnoses takes a tenth of it.</summary>
    private const int MaxClaimLength = 1 << 20;

    internal static int Run(Answers answers, int port, Surroundings surroundings) => RunAsync(answers, port, surroundings).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(Answers answers, int port, Surroundings surroundings)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxClaimLength;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        WebApplication app = builder.Build();
        await using (app.ConfigureAwait(false))
        {
            app.Use(Guard);
            Map(app, answers);
            await app.StartAsync().ConfigureAwait(false);
            using (StreamWriter writer = surroundings.Text())
            {
                await writer.WriteLineAsync($"{app.Urls.First()}/").ConfigureAwait(false);
            }

            using CancellationTokenSource stopped = CancellationTokenSource.CreateLinkedTokenSource(surroundings.Stop, app.Lifetime.ApplicationStopping);
            await Task.Delay(Timeout.Infinite, stopped.Token).ContinueWith(static _ => { }, TaskScheduler.Default).ConfigureAwait(false);
            await app.StopAsync().ConfigureAwait(false);
        }

        return ExitCode.Clean;
    }

    private static void Map(WebApplication app, Answers answers)
    {
        Get(app, "/api/editions", _ => Answers.Editions());
        Get(app, "/api/rules", _ => Answers.Rules());
        Get(app, "/api/search", request => answers.Search(Query(request, "q"), Query(request, "limit"), Query(request, "billable"), Query(request, "date")));
        Get(app, "/api/codes/{code}", request => answers.Lookup(Route(request, "code"), Query(request, "date")));
        Get(app, "/api/codes/{code}/conflicts", request => answers.Conflicts(Route(request, "code"), Query(request, "date")));
        Get(app, "/api/codes/{code}/page", request => answers.Page(Route(request, "code"), Query(request, "date")));
        Post(app, "/api/validate", answers.Validate);
        Post(app, "/api/review", answers.Review);
        app.MapGet("/api/{**rest}", context => Write(context, Answer.Error(404, $"There is no question '{context.Request.Path}'.")));
        app.MapGet("/{**path}", context =>
        {
            // M62.81 leads to its page; all else is a file of the site.
            string path = context.Request.Path == "/" ? "index.html" : context.Request.Path.Value![1..];
            if (!path.Contains('/', StringComparison.Ordinal) && Answers.PathOf(path) is { } page)
            {
                context.Response.Redirect("/" + page);
                return Task.CompletedTask;
            }

            return Write(context, answers.File(path));
        });
    }

    private static void Get(WebApplication app, string pattern, Func<HttpRequest, Answer> answer) =>
        app.MapGet(pattern, context => Write(context, answer(context.Request)));

    private static void Post(WebApplication app, string pattern, Func<ReadOnlySpan<byte>, Answer> answer) => app.MapPost(pattern, async context =>
    {
        using MemoryStream claim = new();
        await context.Request.Body.CopyToAsync(claim, context.RequestAborted).ConfigureAwait(false);
        await Write(context, answer(claim.GetBuffer().AsSpan(0, (int)claim.Length))).ConfigureAwait(false);
    });

    private static string? Query(HttpRequest request, string name) => request.Query[name] is [{ Length: > 0 } value, ..] ? value : null;

    private static string Route(HttpRequest request, string name) => (string)request.RouteValues[name]!;

    private static async Task Guard(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Host.Host is not ("127.0.0.1" or "localhost"))
        {
            await Write(context, Answer.Error(400, $"'{context.Request.Host.Host}' is not this machine.")).ConfigureAwait(false);
            return;
        }

        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (UsageException exception)
        {
            await Write(context, Answer.Error(400, exception.Message)).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            await Write(context, Answer.Error(exception.StatusCode, exception.StatusCode == StatusCodes.Status413PayloadTooLarge ? $"a claim of more than {MaxClaimLength >> 20} MiB" : exception.Message)).ConfigureAwait(false);
        }
    }

    private static Task Write(HttpContext context, Answer answer)
    {
        byte[] body = Encoding.UTF8.GetBytes(answer.Body);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength = body.Length;
        return context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }
}
