using Microsoft.AspNetCore.Http;

namespace IcdCoding.Cli.Serving;

/// <summary>
/// Stands before every answer: refuses requests that name another host, so that a web page cannot have a browser ask under a name of its own, and turns whatever
/// goes wrong behind it into <c>{"error":"…"}</c>.
/// </summary>
internal static class Guard
{
    /// <summary>A claim of a thousand diagnoses takes a tenth of it.</summary>
    internal const int MaxClaimLength = 1 << 20;

    private const int MaxAddressLength = 8 << 10;
    private const int MaxHeadersLength = 32 << 10;

    internal static async Task Invoke(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        try
        {
            await (Refusal(context.Request) is { } refusal ? Responses.Write(context, refusal) : next(context)).ConfigureAwait(false);
        }
        catch (UsageException exception)
        {
            await Fail(context, 400, exception.Message).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            await Fail(context, exception.StatusCode, exception.StatusCode == StatusCodes.Status413PayloadTooLarge ? $"a claim of more than {MaxClaimLength >> 20} MiB" : "a request that is not HTTP").ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer.
        }
        catch (Exception exception)
        {
            await Fail(context, 500, Fault.Describe(exception)).ConfigureAwait(false);
        }
    }

    private static Answer? Refusal(HttpRequest request)
    {
        string host = request.Host.Host;
        return !string.Equals(host, "127.0.0.1", StringComparison.Ordinal) && !string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
                ? Answer.Error(400, $"'{Output.Words.Printable(host)}' is not this machine.")
            : request.Path.Value!.Length + request.QueryString.Value!.Length > MaxAddressLength
                ? Answer.Error(StatusCodes.Status414UriTooLong, $"an address of more than {MaxAddressLength >> 10} KiB")
            : request.Headers.Sum(header => header.Key.Length + header.Value.Sum(value => value?.Length ?? 0)) > MaxHeadersLength
                ? Answer.Error(StatusCodes.Status431RequestHeaderFieldsTooLarge, $"headers of more than {MaxHeadersLength >> 10} KiB")
            : null;
    }

    /// <summary>An answer that has begun cannot become another: its connection ends.</summary>
    private static Task Fail(HttpContext context, int status, string message)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return Task.CompletedTask;
        }

        return Responses.Write(context, Answer.Error(status, message));
    }
}
