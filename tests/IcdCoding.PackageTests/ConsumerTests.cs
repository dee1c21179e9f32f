namespace IcdCoding.PackageTests;

public class ConsumerTests
{
    private const string Program = """
        #pragma warning disable ICD2001 // the conflict is to be found at run time
        using System;
        using IcdCoding;
        using IcdCoding.Claims;
        using IcdCoding.Codes;

        internal static class Program
        {
            private static int Main()
            {
                var claim = new Claim { DateOfService = new DateOnly(2026, 11, 23), Diagnoses = [M62.M62_81, R53.R53_1] };
                ClaimReport report = ClaimValidator.Default.Validate(claim);
                foreach (Finding finding in report.Findings) Console.WriteLine(finding);
                CodeEntry entry = Icd10Cm.On(claim.DateOfService)[M62.M62_81];
                Console.WriteLine(entry.Title);
                return report.HasErrors ? 1 : 0;
            }
        }
        """;

    private const string Conflict =
        "error ICD2001: M62.81 and R53.1 cannot be reported together: R53.1 Excludes1 \"muscle weakness (generalized) (M62.81)\"; unrelated conditions (I.A.12.a): acknowledge [diagnoses 1, 2]";

    private const string FrameworkLibrary = """
        using System;
        using IcdCoding;
        using IcdCoding.Claims;
        using IcdCoding.Codes;

        public static class Library
        {
            public static bool Conflict(DateTime dateOfService) =>
                Icd10Cm.On(dateOfService).Excludes1(M62.M62_81, R53.R53_1, out NoteReference _) && IcdCode.Parse("m6281") == M62.M62_81;
        }
        """;

    [SkippableFact]
    public void FreshProject_OnTheCurrentRuntime_ReportsTheConflict()
    {
        using ConsumerProject project = new("net10.0", Program);
        Succeeds(project.DotNet("build -c Release -v q"));
        (int exitCode, string output) = project.DotNet("bin/Release/net10.0/consumer.dll");
        Assert.Contains(Conflict, output, StringComparison.Ordinal);
        Assert.Contains("Muscle weakness (generalized)", output, StringComparison.Ordinal);
        Assert.Equal(1, exitCode);
    }

    [SkippableFact]
    public void FreshProject_BuiltAndPublished_HoldsTheConstantsAndNotTheirDocumentation()
    {
        using ConsumerProject project = new("net10.0", Program);
        Succeeds(project.DotNet("publish -c Release -v q -o published"));
        foreach (string folder in new[] { "bin/Release/net10.0", "published" })
        {
            Assert.True(File.Exists(Path.Combine(project.PathOf(folder), "IcdCoding.Codes.dll")), folder);
            Assert.Empty(Directory.GetFiles(project.PathOf(folder), "IcdCoding*.xml"));
        }
    }

    [SkippableFact]
    public void FreshProject_ForNet8_Builds()
    {
        using ConsumerProject project = new("net8.0", Program);
        Succeeds(project.DotNet("build -c Release -v q"));
    }

    [SkippableTheory]
    [InlineData("netstandard2.0", "")]
    [InlineData("net472", """<PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" />""")]
    public void FreshLibrary_AtTheNetFrameworkLevel_Builds(string framework, string items)
    {
        using ConsumerProject project = new(framework, FrameworkLibrary, items: items, outputType: "Library");
        Succeeds(project.DotNet("build -c Release -v q"));
    }

    [SkippableFact]
    public void FreshProject_WithConstantsThatConflict_IsToldByTheCompiler()
    {
        const string Source = """
            using System;
            using IcdCoding;
            using IcdCoding.Claims;
            using IcdCoding.Codes;

            internal static class Program
            {
                private static readonly Claim Sent = new() { DateOfService = new DateOnly(2026, 11, 23), Diagnoses = [M62.M62_81, R53.R53_1] };
                private static readonly IcdCode Injury = IcdCode.Parse("S82.821");
                private static void Main() => ClaimValidator.Default.Validate(Sent);
            }
            """;
        using ConsumerProject project = new("net10.0", Source);
        (int exitCode, string output) = project.DotNet("build -c Release -v q");
        Assert.Equal(1, exitCode);
        Assert.Contains("Program.cs(8,119): error ICD2001: M62.81 and R53.1 cannot be reported together: R53.1 Excludes1 \"muscle weakness (generalized) (M62.81)\"; unrelated conditions (I.A.12.a): acknowledge", output, StringComparison.Ordinal);
        Assert.Contains("Program.cs(9,60): error ICD1005: S82.821 lacks its 7th character", output, StringComparison.Ordinal);
        Assert.Contains("Program.cs(10,35): error ICD8001:", output, StringComparison.Ordinal);
        Assert.Equal(3, output.Split('\n').Where(line => line.Contains("): error ", StringComparison.Ordinal)).Distinct().Count());
    }

    [SkippableFact]
    public void FreshProject_ForAnOlderDateOfService_IsCheckedAgainstThatEdition()
    {
        const string Source = """
            using IcdCoding;
            using IcdCoding.Claims;

            public static class Library
            {
                public static IcdCode Pain => IcdCode.Parse("M54.5");
            }
            """;
        using ConsumerProject old = new("net8.0", Source, "<IcdDateOfService>2021-09-30</IcdDateOfService>", outputType: "Library");
        Succeeds(old.DotNet("build -c Release -v q"));
        using ConsumerProject current = new("net8.0", Source, "<IcdDateOfService>2021-10-01</IcdDateOfService>", outputType: "Library");
        Assert.Contains("error ICD1004: M54.5 is a header, not billable since 2021-10-01", current.DotNet("build -c Release -v q").Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void FreshProject_WithSetsOfCodes_GetsThemGenerated()
    {
        const string Source = """
            using System;
            using IcdCoding;
            using IcdCoding.Claims;

            [IcdCodes("M62.8", "R53.1")]
            internal static partial class WeaknessCodes
            {
                private static void Main() =>
                    Console.WriteLine($"{Contains(IcdCode.Parse("M62.81"))} {Contains(IcdCode.Parse("I10"))} {consumer.HypertensionCodes.Contains(IcdCode.Parse("I10"))}");
            }
            """;
        using ConsumerProject project = new("net10.0", Source, items: """<AdditionalFiles Include="hypertension-codes.icdset.tsv" />""");
        project.Write("hypertension-codes.icdset.tsv", "code\tremark\nI10\tessential\n");
        Succeeds(project.DotNet("build -c Release -v q"));
        Assert.Equal("True False True", project.DotNet("bin/Release/net10.0/consumer.dll").Output.Trim());
        project.Write("hypertension-codes.icdset.tsv", "code\tremark\nI1O\tessential\n");
        Assert.Contains("hypertension-codes.icdset.tsv(2,1): error ICD9101: ", project.DotNet("build -c Release -v q").Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void NativeAotProgram_ReportsTheConflict()
    {
        string linker = File.Exists("/usr/bin/clang") ? "clang" : "gcc";
        Skip.IfNot(OperatingSystem.IsLinux() && File.Exists($"/usr/bin/{linker}"), "no C linker for Native AOT on this machine");
        using ConsumerProject project = new("net10.0", Program, $"<PublishAot>true</PublishAot><CppCompilerAndLinker>{linker}</CppCompilerAndLinker>");
        Succeeds(project.DotNet("publish -c Release -v q -o published"));
        (int exitCode, string output) = project.Run(project.PathOf("published/consumer"), "");
        Assert.Contains(Conflict, output, StringComparison.Ordinal);
        Assert.Equal(1, exitCode);
    }

    private static void Succeeds((int ExitCode, string Output) run) => Assert.True(run.ExitCode == 0, run.Output);
}
