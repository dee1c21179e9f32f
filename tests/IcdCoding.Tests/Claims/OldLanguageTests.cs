using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IcdCoding.Tests.Claims;

/// <summary>A program for .NET Standard 2.0 in C# 7.3, the language that .NET Framework 4.8 comes with, makes a claim with everything and validates it.</summary>
public sealed class OldLanguageTests
{
    private const string Program =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using IcdCoding;
        using IcdCoding.Claims;
        using IcdCoding.Documentation;

        public static class Program
        {
            public static string Run()
            {
                IcdCode weakness = IcdCode.Parse("M62.81"), malaise = IcdCode.Parse("R53.1");
                var evidence = new DocumentationEvidence(
                    new[] { new StrengthFinding("deltoid", "shoulder", new StrengthGrade(3), Laterality.Left) },
                    new[] { new FunctionalLimitation(LimitationKind.Gait, "slow") },
                    new[] { "bed rest" },
                    new[] { IcdCode.Parse("M62.84") },
                    new PlanOfCare(true),
                    new[] { new DocumentedStatement("side", "left", weakness) });
                var claim = new Claim(
                    new DateTime(2026, 11, 23),
                    new[] { new Diagnosis(weakness).WithPoa(Poa.Yes), Diagnosis.FromText("R53.1").WithPoa("N") },
                    CareSetting.Inpatient,
                    new Patient(new DateTime(1950, 2, 3), Sex.Female),
                    new[] { new ServiceLine("97110", new[] { 1, 2 }) },
                    evidence,
                    "c1");
                var options = new ClaimValidatorOptions(
                    ClaimProfile.Strict,
                    new Dictionary<string, Severity> { { "ICD3003", Severity.Warning } },
                    null,
                    null,
                    new[] { new Acknowledgement("ICD2001", new[] { weakness, malaise }, "unrelated", "coder", new DateTime(2026, 11, 23)) });
                ClaimReport plain = ClaimValidator.Default.Validate(claim);
                ClaimReport acknowledged = ClaimValidator.Create(options).Validate(claim);
                DocumentationReview review = DocumentationReview.Of(claim, evidence, null);
                return string.Join(" ", plain.Claim.Id, plain.Edition, plain.Findings.Single(f => f.Rule.Id == "ICD2001").Severity,
                    acknowledged.Findings.Single(f => f.Rule.Id == "ICD2001").Severity, claim.Diagnoses[0].Poa, claim.Diagnoses[1].Poa, review.Diagnoses.Count);
            }
        }
        """;

    [SkippableFact]
    public void ClaimWithEverything_IsMadeAndValidated()
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        string library = Repository.PathOf("artifacts", "bin", "IcdCoding", $"{configuration}_netstandard2.0", "IcdCoding.dll");
        Skip.IfNot(File.Exists(library), "The library is not built for .NET Standard 2.0.");
        CSharpCompilation compilation = CSharpCompilation.Create(
            "OldLanguage",
            [CSharpSyntaxTree.ParseText(Program, new CSharpParseOptions(LanguageVersion.CSharp7_3))],
            [
                .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                    .Where(path => !Path.GetFileName(path).StartsWith("IcdCoding", StringComparison.Ordinal))
                    .Select(path => MetadataReference.CreateFromFile(path)),
                MetadataReference.CreateFromFile(library),
            ],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream image = new();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        image.Position = 0;
        AssemblyLoadContext context = new("OldLanguage", isCollectible: true);
        context.LoadFromAssemblyPath(library);
        MethodInfo run = context.LoadFromStream(image).GetType("Program")!.GetMethod("Run")!;
        Assert.Equal("c1 FY2027 Error Info Yes No 2", run.Invoke(null, null));
        context.Unload();
    }
}
