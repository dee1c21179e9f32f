using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IcdCoding.Generator.Tests;

public class ConstantsTests
{
    [Theory]
    [InlineData("/// <summary>Cholera \"classical\" &amp; &lt;old&gt;.</summary>")]
    [InlineData("/// <summary>Cholera. Header, not billable.</summary>")]
    [InlineData("/// <summary>Letter fever. Billable since FY2017.</summary>")]
    [InlineData("/// <summary>Gastroenteritis. Billable FY2016 to FY2017.</summary>")]
    [InlineData("/// <summary>Cholera, other.</summary>")]
    [InlineData("/// <summary>A00: Cholera.</summary>")]
    public void Documentation_SaysTitleAndLifetime(string line) =>
        Assert.Contains(line + "\n", new GeneratorRun(Fixture.Tables(), "Codes").Sources["Codes.chapter-01.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Constants_CompileAndHoldTheirCodes()
    {
        const string Code = """
            namespace IcdCoding;
            public readonly struct IcdCode(ulong packed) { public override string ToString() => packed.ToString("X16"); }
            """;
        CSharpParseOptions options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "codes",
            new GeneratorRun(Fixture.Tables(), "Codes").Sources.Values.Append(Code).Select(source => CSharpSyntaxTree.ParseText(source, options)),
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream image = new();
        Assert.True(compilation.Emit(image).Success);
        Assembly codes = Assembly.Load(image.ToArray());
        Assert.Equal("2110100000000000", Constant(codes, "A00", "Code"));
        Assert.Equal("3318121138112200", Constant(codes, "S82", "S82_1X1B"));
    }

    private static string? Constant(Assembly codes, string category, string member) =>
        codes.GetType("IcdCoding.Codes." + category)!.GetProperty(member)!.GetValue(null)!.ToString();
}
