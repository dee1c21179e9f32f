#if NET8_0_OR_GREATER
using System.Text.Json;
using IcdCoding.Text;

namespace IcdCoding;

/// <summary>Everything that a code may not be reported with, as JSON.</summary>
public static class ConflictsJson
{
    /// <summary>Writes the Excludes1 partners of a code as <c>icd conflicts --format json</c> does.</summary>
    /// <param name="writer">Where a value may be written.</param>
    /// <param name="entry">The code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="entry"/> is null.</exception>
    public static void Write(Utf8JsonWriter writer, CodeEntry entry)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(entry);
        writer.WriteStartObject();
        writer.WriteString("code", entry.ToString());
        writer.WriteString("title", entry.Title);
        writer.WriteString("edition", entry.Edition.Name);
        writer.WriteString("notes", Vocabulary.Of(entry.Edition.NotesProvenance));
        writer.Values("conflicts", entry.Edition.Excludes1Partners(entry));
        writer.WriteEndObject();
    }

    /// <summary>The Excludes1 partners of a code as JSON on one line.</summary>
    /// <param name="entry">The code.</param>
    /// <returns>JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public static string Text(CodeEntry entry) => JsonText.Line(writer => Write(writer, entry));
}
#endif
