using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace IcdCoding.Benchmarks;

/// <summary>
/// What the package costs the build of a project: the same files with and without it, built in turn by one compiler server, which is warm:
/// its first builds of 6,000 methods take three times as long as the later ones. In the larger project with the package fifty files name
/// codes and lists of diagnoses. The last column is the compiler's own account (<c>ReportAnalyzer</c>) of the analyzers and generators of the package,
/// summed over threads.
/// </summary>
internal static partial class BuildCost
{
    private const int Rounds = 9;
    private const int RoundsToWarm = 3;
    private const int FilesWithCodes = 50;
    private const int Methods = 12;

    internal static int Measure(string packages, TextWriter output)
    {
        output.WriteLine("| project | without | with | analyzers off | package costs | analyzers cost | time in analyzers |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        Print(output, "one file", 1, packages);
        Print(output, "500 files", 500, packages);
        return 0;
    }

    private static void Print(TextWriter output, string name, int files, string packages)
    {
        string root = Directory.CreateTempSubdirectory("icd-build-").FullName;
        try
        {
            string[] folders = [Project(root, "without", files, null, false), Project(root, "with", files, packages, true), Project(root, "off", files, packages, false)];
            List<double>[] times = [[], [], []];
            for (int round = 0; round < RoundsToWarm + Rounds; round++)
            {
                for (int project = 0; project < folders.Length; project++)
                {
                    Touch(folders[project]);
                    Stopwatch watch = Stopwatch.StartNew();
                    Build(folders[project], "-v", "q");
                    if (round >= RoundsToWarm)
                    {
                        times[project].Add(watch.Elapsed.TotalMilliseconds);
                    }
                }
            }

            List<double> own = [];
            for (int round = 0; round < Rounds; round++)
            {
                Touch(folders[1]);
                MatchCollection lines = TimeInAnalyzers().Matches(Build(folders[1], "-v", "d", "-p:ReportAnalyzer=true"));
                own.Add(lines.Count > 0 ? lines.Sum(line => double.Parse(line.Groups[1].Value, CultureInfo.InvariantCulture)) * 1000 : throw new InvalidOperationException("The compiler does not name the analyzers."));
            }

            double without = Median(times[0]), with = Median(times[1]), off = Median(times[2]);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Text(times[0])} | {Text(times[1])} | {Text(times[2])} | {with - without:F0} ms | {with - off:F0} ms | {Text(own)} |"));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static string Project(string root, string name, int files, string? packages, bool analyzers)
    {
        string folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        string reference = packages is null ? "" : "<ItemGroup><PackageReference Include=\"IcdCoding\" Version=\"0.1.0\" /></ItemGroup>";
        File.WriteAllText(Path.Combine(folder, $"{name}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework><OutputType>Library</OutputType><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>
                <RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath>
                <RestoreAdditionalProjectSources>{packages}</RestoreAdditionalProjectSources>
                <IcdCodingAnalyzers>{(analyzers ? "true" : "false")}</IcdCodingAnalyzers>
              </PropertyGroup>
              {reference}
            </Project>
            """);
        for (int file = 0; file < files; file++)
        {
            StringBuilder source = new($"namespace Cost;\npublic class Type{file}\n{{\n");
            for (int method = 0; method < Methods; method++)
            {
                source.Append(CultureInfo.InvariantCulture, $$"""
                        public string Method{{method}}(int x, string name)
                        {
                            var list = new List<string> { "a{{method}}", name };
                            if (x > {{method}} && name.StartsWith("M62", StringComparison.Ordinal) && name == "M62.81") list.Add(name);
                            return string.Concat(list[0], name);
                        }

                    """);
            }

            if (packages is not null && file % Math.Max(1, files / FilesWithCodes) == 0 && files > 1)
            {
                source.Append("    public IcdCoding.Claims.Claim Claim() => new() { DateOfService = new DateOnly(2026, 11, 23), Diagnoses = [IcdCoding.IcdCode.Parse(\"I10\"), IcdCoding.Codes.M62.M62_81, IcdCoding.IcdCode.Parse(\"J30.1\")] };\n");
            }

            File.WriteAllText(Path.Combine(folder, $"File{file}.cs"), source.Append("}\n").ToString());
        }

        Dotnet(folder, "restore", "-v", "q");
        return folder;
    }

    private static void Touch(string folder) => File.AppendAllText(Path.Combine(folder, "File0.cs"), "// once more\n");

    private static string Build(string folder, params string[] arguments) =>
        Dotnet(folder, ["build", "--no-restore", "-nologo", "-p:UseSharedCompilation=true", .. arguments]);

    /// <summary>A line that sums up an assembly with analyzers or generators.</summary>
    [GeneratedRegex(@"^\s+<?([0-9.]+)\s+<?\d+\s+IcdCoding\.Analyzers, Version", RegexOptions.Multiline)]
    private static partial Regex TimeInAnalyzers();

    private static string Dotnet(string folder, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(output);
        }

        return output;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string Text(List<double> values) =>
        string.Create(CultureInfo.InvariantCulture, $"{Median(values):F0} ms ({values.Min():F0} to {values.Max():F0})");
}
