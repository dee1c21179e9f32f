using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace IcdCoding.TabularCompiler.Sources;

/// <summary>One official file: plain, gzipped (<c>.gz</c>) or the entry of a <c>.zip</c>.</summary>
internal sealed class SourceFile
{
    private const int GzipTrailerLength = 4;

    private readonly byte[] _stored;
    private readonly byte[] _content;

    private SourceFile(string name, byte[] stored, byte[] content)
    {
        Name = name;
        _stored = stored;
        _content = content;
    }

    /// <summary>Path relative to the source folder, with forward slashes; <c>archive.zip!entry</c> inside a zip.</summary>
    public string Name { get; }

    /// <summary>Length in bytes of the file as stored.</summary>
    public long StoredLength => _stored.LongLength;

    /// <summary>SHA-256 of the file as stored, in lower-case hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(_stored));

    /// <summary>Finds and reads the file: <paramref name="name"/> itself, with <c>.gz</c>, or as an entry of a zip in the folder.</summary>
    /// <param name="root">The source folder, to which <see cref="Name"/> is relative.</param>
    /// <param name="folder">A folder below <paramref name="root"/>.</param>
    /// <param name="name">File name, such as <c>order.txt</c>.</param>
    /// <param name="isEntry">Which entry of a zip is meant, where releases name it differently.</param>
    /// <exception cref="SourceException">No such file, or one that ends early.</exception>
    public static SourceFile Find(string root, string folder, string name, Func<string, bool> isEntry)
    {
        string directory = Path.Combine(root, folder);
        foreach (string candidate in (string[])[name, name + ".gz"])
        {
            string path = Path.Combine(directory, candidate);
            if (File.Exists(path))
            {
                return Read(root, path);
            }
        }

        if (Directory.Exists(directory))
        {
            foreach (string archive in Directory.EnumerateFiles(directory, "*.zip").Order(StringComparer.Ordinal))
            {
                if (ReadEntry(root, archive, isEntry) is { } file)
                {
                    return file;
                }
            }
        }

        throw new SourceException($"{folder}/{name}", $"{name}, {name}.gz or a .zip that holds it", "no such file");
    }

    /// <summary>Reads a plain or gzipped file.</summary>
    /// <exception cref="SourceException">The gzip stream ends early or is damaged.</exception>
    public static SourceFile Read(string root, string path)
    {
        string name = Path.GetRelativePath(root, path).Replace('\\', '/');
        byte[] stored = File.ReadAllBytes(path);
        return new SourceFile(name, stored, path.EndsWith(".gz", StringComparison.Ordinal) ? Inflate(name, stored) : stored);
    }

    /// <summary>The text: UTF-8 where the bytes are valid UTF-8, else Latin-1; without a byte order mark.</summary>
    public string ReadText()
    {
        try
        {
            string text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(_content);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(_content);
        }
    }

    private static SourceFile? ReadEntry(string root, string archive, Func<string, bool> isEntry)
    {
        string name = Path.GetRelativePath(root, archive).Replace('\\', '/');
        byte[] stored = File.ReadAllBytes(archive);
        try
        {
            using ZipArchive zip = new ZipArchive(new MemoryStream(stored), ZipArchiveMode.Read);
            ZipArchiveEntry? entry = zip.Entries.Where(entry => isEntry(entry.Name)).OrderBy(entry => entry.FullName, StringComparer.Ordinal).FirstOrDefault();
            if (entry is null)
            {
                return null;
            }

            using Stream stream = entry.Open();
            MemoryStream content = new MemoryStream();
            stream.CopyTo(content);
            return new SourceFile($"{name}!{entry.FullName}", stored, content.ToArray());
        }
        catch (InvalidDataException exception)
        {
            throw new SourceException(name, "a whole zip archive", exception.Message);
        }
    }

    private static byte[] Inflate(string name, byte[] stored)
    {
        MemoryStream content = new MemoryStream();
        try
        {
            using GZipStream gzip = new GZipStream(new MemoryStream(stored), CompressionMode.Decompress);
            gzip.CopyTo(content);
        }
        catch (InvalidDataException exception)
        {
            throw new SourceException(name, "a whole gzip file", $"one that is cut or damaged after {content.Length:N0} bytes of text ({exception.Message.TrimEnd('.')})");
        }

        // A cut gzip stream may end without an error; its last four bytes state the length of the text.
        uint stated = stored.Length < GzipTrailerLength ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(stored.AsSpan(stored.Length - GzipTrailerLength));
        return stated == (uint)content.Length && content.Length > 0
            ? content.ToArray()
            : throw new SourceException(name, "a whole gzip file", $"one that is cut after {content.Length:N0} bytes of text");
    }
}
