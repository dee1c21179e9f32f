using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IcdCoding.Tests;

/// <summary>The code of the README compiles as it stands there and prints what it says.</summary>
public sealed class ReadmeTests
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.Linq;";

    [Fact]
    public void FirstCode_CompiledAndRun_PrintsWhatItsCommentSays()
    {
        string code = Regex.Match(File.ReadAllText(Repository.PathOf("README.md")), "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        string[] printed = Run(code).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(printed);
        Assert.All(printed, line => Assert.Contains($"// {line.Trim()}", code, StringComparison.Ordinal));
    }

    private static string Run(string code)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Readme",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)));
        using MemoryStream image = new();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        TextWriter console = Console.Out;
        using StringWriter output = new();
        try
        {
            Console.SetOut(output);
            Assembly.Load(image.ToArray()).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }
}
