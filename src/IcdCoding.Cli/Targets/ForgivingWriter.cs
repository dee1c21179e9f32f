using System.Text;

namespace IcdCoding.Cli.Targets;

/// <summary>Messages to people: where they cannot be written, the answer and the exit code still stand.</summary>
internal sealed class ForgivingWriter(TextWriter writer) : TextWriter
{
    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value) => Forgive(() => writer.Write(value));

    public override void Write(string? value) => Forgive(() => writer.Write(value));

    public override void WriteLine(string? value) => Forgive(() => writer.WriteLine(value));

    public override void Write(char[] buffer, int index, int count) => Forgive(() => writer.Write(buffer, index, count));

    public override void Flush() => Forgive(writer.Flush);

    private static void Forgive(Action write)
    {
        try
        {
            write();
        }
        catch (IOException)
        {
            // There is nobody to tell it to.
        }
    }
}
