using System.Text;
using Microsoft.AspNetCore.Http;

namespace IcdCoding.Cli.Serving;

/// <summary>Answers as HTTP.</summary>
internal static class Responses
{
    internal const string Reading = "GET, HEAD";

    internal static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    internal static Task NotAllowed(HttpContext context, string methods)
    {
        context.Response.Headers.Allow = methods;
        return Write(context, Answer.Error(StatusCodes.Status405MethodNotAllowed, $"{Output.Words.Printable(context.Request.Method)} is not possible here: {methods}."));
    }

    /// <summary>The answer; to HEAD its headers.</summary>
    internal static Task Write(HttpContext context, Answer answer)
    {
        byte[] body = Encoding.UTF8.GetBytes(answer.Body);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength = body.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }
}
