namespace IcdCoding.Cli.Serving;

/// <summary>What a request is answered with.</summary>
internal sealed record Answer(int Status, string ContentType, string Body)
{
    internal static Answer Json(string body) => new(200, "application/json; charset=utf-8", body);

    /// <summary>A file of the site, by the extension of its path.</summary>
    internal static Answer File(string path, string body) => new(200, Path.GetExtension(path) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        _ => "text/html; charset=utf-8",
    }, body);

    internal static Answer Error(int status, string message) => new(status, "application/json; charset=utf-8", JsonText.Line(json =>
    {
        json.WriteStartObject();
        json.WriteString("error", message);
        json.WriteEndObject();
    }));
}
