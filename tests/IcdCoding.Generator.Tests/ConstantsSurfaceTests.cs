using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace IcdCoding.Generator.Tests;

/// <summary>
/// The constants are public: a name that goes breaks who uses it. A hundred thousand of them are no text to review, so each file of them, a chapter or a part of one, has its number of names
/// and their digest in <c>constants-surface.tsv</c>; the note of the difference is that file's, when a release adds codes.
/// </summary>
public class ConstantsSurfaceTests
{
    private static readonly string File = typeof(ConstantsSurfaceTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "ConstantsSurface").Value!;

    [Fact]
    public void Names_AndTheirCodes_AreThoseOfTheFile()
    {
        string[] now = [.. FullCatalogTests.ConstantsOfTheCatalog.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => Row(source.Key, source.Value))];
        Assert.True(now.Length >= 22, $"{now.Length} files hold the 22 chapters.");
        string[] kept = [.. System.IO.File.ReadLines(File).Where(line => line.Length > 0 && line[0] != '#').Skip(1)];
        Assert.True(kept.SequenceEqual(now), $"The constants have changed. If that is meant, constants-surface.tsv is to hold:{Environment.NewLine}{string.Join(Environment.NewLine, now)}");
    }

    [Fact]
    public void Digest_SeesANameThatGoes()
    {
        string source = FullCatalogTests.ConstantsOfTheCatalog.Sources.Values.First();
        string line = Regex.Match(source, "^public static IcdCode .*$", RegexOptions.Multiline).Value;
        Assert.NotEqual(Row("a", source), Row("a", source.Replace(line, "", StringComparison.Ordinal)));
        Assert.Equal(Row("a", source), Row("a", source.Replace("<summary>", "<summary> ", StringComparison.Ordinal)));
    }

    /// <summary>Chapter or part of one, number of names, digest of the lines that declare them: documentation may change.</summary>
    private static string Row(string file, string source)
    {
        string[] names = [.. source.Split('\n').Where(line => line.StartsWith("public static ", StringComparison.Ordinal))];
        string digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n", names))));
        return $"{Regex.Match(file, @"chapter-[^.]+").Value}\t{names.Length}\t{digest[..32]}";
    }
}
