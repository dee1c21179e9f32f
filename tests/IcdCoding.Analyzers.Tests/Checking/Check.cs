using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace IcdCoding.Analyzers.Tests.Checking;

/// <summary>
/// Runs one analyzer, and its fix, over source with markup: <c>{|ICD1004:"M62.8"|}</c>. The source sees the library and the constants,
/// and <c>System</c>, <c>System.Collections.Generic</c> and <c>IcdCoding</c> without using directives.
/// </summary>
internal static class Check<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    internal static Task Source(string source, string? dateOfService = null, params DiagnosticResult[] expected) =>
        Run(new CSharpCodeFixTest<TAnalyzer, EmptyCodeFixProvider, DefaultVerifier>(), source, dateOfService, expected);

    internal static Task Fix<TFix>(string source, string @fixed, int index = 0, string? dateOfService = null, params DiagnosticResult[] expected)
        where TFix : CodeFixProvider, new()
    {
        CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier> test = new()
        {
            FixedCode = @fixed,
            CodeActionIndex = index,
            CodeActionValidationMode = CodeActionValidationMode.None,
            // After a text is replaced by a code, nothing is left to report but what the fixed source marks.
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck,
        };
        AddLibrary(test.FixedState);
        return Run(test, source, dateOfService, expected);
    }

    /// <summary>Fixes all places of the source at once, as "Fix all in document" does.</summary>
    internal static Task FixAll<TFix>(string source, string @fixed)
        where TFix : CodeFixProvider, new()
    {
        CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier> test = new() { FixedCode = @fixed, BatchFixedCode = @fixed, CodeActionValidationMode = CodeActionValidationMode.None };
        AddLibrary(test.FixedState);
        AddLibrary(test.BatchFixedState);
        return Run(test, source, null, []);
    }

    private static Task Run(AnalyzerTest<DefaultVerifier> test, string source, string? dateOfService, DiagnosticResult[] expected)
    {
        test.TestCode = source;
        test.ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        AddLibrary(test.TestState);
        test.ExpectedDiagnostics.AddRange(expected);
        test.SolutionTransforms.Add(static (solution, project) => solution
            .WithProjectParseOptions(project, new CSharpParseOptions(LanguageVersion.CSharp12))
            .WithProjectCompilationOptions(project, ((CSharpCompilationOptions)solution.GetProject(project)!.CompilationOptions!).WithNullableContextOptions(NullableContextOptions.Enable)));
        if (dateOfService is not null)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\nbuild_property.IcdDateOfService = {dateOfService}\n"));
        }

        return test.RunAsync();
    }

    private static void AddLibrary(SolutionState state)
    {
        state.Sources.Add(("/Usings.cs", "global using System; global using System.Collections.Generic; global using IcdCoding; global using IcdCoding.Claims;"));
        state.AdditionalReferences.AddRange(Library.References);
    }
}
