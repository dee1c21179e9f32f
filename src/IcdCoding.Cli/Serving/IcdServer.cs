using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace IcdCoding.Cli.Serving;

/// <summary>Answers over HTTP on the loopback address alone, since claims are about patients; <see cref="Guard"/> says who is refused.</summary>
internal static class IcdServer
{
    /// <summary>Kestrel answers what is over its own limits without a body: they are wide, and <see cref="Guard"/> holds the narrow ones.</summary>
    private const int MaxHeadLength = 1 << 18;

    /// <summary>How long Ctrl-C waits for answers under way; a client that sends half a request gets no longer.</summary>
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(1);

    internal static int Run(Answers answers, int port, Surroundings surroundings) => RunAsync(answers, port, surroundings).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(Answers answers, int port, Surroundings surroundings)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Guard.MaxClaimLength;
            kestrel.Limits.MaxRequestLineSize = MaxHeadLength;
            kestrel.Limits.MaxRequestHeadersTotalSize = MaxHeadLength;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        WebApplication app = builder.Build();
        await using (app.ConfigureAwait(false))
        {
            app.Use(Guard.Invoke);
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
        Get(app, "/api/diff", request => Answers.Diff(Query(request, "from"), Query(request, "to")));
        Get(app, "/api/search", request => answers.Search(Query(request, "q"), Query(request, "limit"), Query(request, "billable"), Query(request, "date")));
        Get(app, "/api/codes/{code}", request => answers.Lookup(Route(request, "code"), Query(request, "date")));
        Get(app, "/api/codes/{code}/conflicts", request => answers.Conflicts(Route(request, "code"), Query(request, "date")));
        Get(app, "/api/codes/{code}/page", request => answers.Page(Route(request, "code"), Query(request, "date")));
        Post(app, "/api/validate", answers.Validate);
        Post(app, "/api/review", answers.Review);
        app.Map("/api/{**rest}", context => Responses.Write(context, Answer.Error(404, $"There is no question '{Output.Words.Printable(context.Request.Path)}'.")));
        Get(app, "/on/{date}/{**path}", request => answers.File(Route(request, "date"), (string?)request.RouteValues["path"] ?? ""));
        app.Map("/{**path}", context => Responses.IsRead(context.Request) ? Page(context, answers) : Responses.NotAllowed(context, Responses.Reading));
    }

    /// <summary>M62.81 leads to its page, a date to the site of that date; all else is a file of the site.</summary>
    private static Task Page(HttpContext context, Answers answers)
    {
        string path = context.Request.Path == "/" ? "index.html" : context.Request.Path.Value![1..];
        if (Answers.PathOf(path, Query(context.Request, "date")) is { } page)
        {
            context.Response.Redirect("/" + page);
            return Task.CompletedTask;
        }

        return Responses.Write(context, answers.File(path));
    }

    private static void Get(WebApplication app, string pattern, Func<HttpRequest, Answer> answer) =>
        app.Map(pattern, context => Responses.IsRead(context.Request) ? Responses.Write(context, answer(context.Request)) : Responses.NotAllowed(context, Responses.Reading));

    private static void Post(WebApplication app, string pattern, Func<ReadOnlySpan<byte>, Answer> answer) => app.Map(pattern, async context =>
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            await Responses.NotAllowed(context, "POST").ConfigureAwait(false);
            return;
        }

        using MemoryStream claim = new();
        await context.Request.Body.CopyToAsync(claim, context.RequestAborted).ConfigureAwait(false);
        await Responses.Write(context, answer(claim.GetBuffer().AsSpan(0, (int)claim.Length))).ConfigureAwait(false);
    });

    private static string? Query(HttpRequest request, string name) => request.Query[name] is [{ Length: > 0 } value, ..] ? value : null;

    private static string Route(HttpRequest request, string name) => (string)request.RouteValues[name]!;
}
