using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcdCoding.Generator.Tests;

/// <summary>Budgets on the real tables. Time is measured by the benchmarks, not here.</summary>
public class FullCatalogTests
{
    /// <summary>The runtime refuses a type with 65,535 members; a category stays far below.</summary>
    private const int MostMembersOfAType = 8_000;

    /// <summary>No switch and no initializer: every member is one expression, a literal on one line.</summary>
    private const int MostLinesOfAMember = 2;

    private const int MostBytesOfTables = 14 * 1024 * 1024;
    private const int MostBytesOfConstants = 40 * 1024 * 1024;

    private static readonly Lazy<GeneratorRun> Tables = new(() => new GeneratorRun(Catalog()));
    private static readonly Lazy<GeneratorRun> Constants = new(() => new GeneratorRun(Catalog(), "Codes"));

    internal static GeneratorRun ConstantsOfTheCatalog => Constants.Value;

    [Fact]
    public void RealTables_ReportNothing()
    {
        Assert.Empty(Tables.Value.Result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Take(20));
        Assert.Empty(Constants.Value.Result.Diagnostics);
    }

    [Fact]
    public void RealTables_UnchangedInput_WritesNothing()
    {
        Tables.Value.Repeat();
        Assert.All(
            Tables.Value.Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void Output_StaysInItsSize()
    {
        Assert.InRange(Size(Tables.Value), 1, MostBytesOfTables);
        Assert.InRange(Size(Constants.Value), 1, MostBytesOfConstants);
    }

    [Fact]
    public void Types_AndMembers_StayInTheirSize()
    {
        int constants = 0;
        foreach (string source in Constants.Value.Sources.Values.Concat(Tables.Value.Sources.Values))
        {
            foreach (ClassDeclarationSyntax type in CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
            {
                Assert.InRange(type.Members.Count, 1, MostMembersOfAType);
                foreach (MemberDeclarationSyntax member in type.Members)
                {
                    FileLinePositionSpan lines = member.SyntaxTree.GetLineSpan(member.Span);
                    Assert.True(lines.EndLinePosition.Line - lines.StartLinePosition.Line < MostLinesOfAMember, type.Identifier.Text);
                }

                constants += type.Identifier.Text.StartsWith("Packed", StringComparison.Ordinal) ? 0 : type.Members.Count;
            }
        }

        Assert.Equal(DistinctCodes(), constants);
    }

    private static long Size(GeneratorRun run) => run.Sources.Values.Sum(source => (long)Encoding.UTF8.GetByteCount(source));

    private static int DistinctCodes() => Catalog()
        .Where(table => Path.GetFileName(Path.GetDirectoryName(table.Key)) == "codes")
        .SelectMany(table => table.Value.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Skip(1))
        .Select(line => line[..line.IndexOf('\t', StringComparison.Ordinal)])
        .Distinct().Count();

    private static Dictionary<string, string> Catalog()
    {
        string directory = typeof(FullCatalogTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "TabularDataDirectory").Value!;
        return Directory.EnumerateFiles(directory, "*.tsv", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText);
    }
}
