using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace IcdCoding.Benchmarks;

/// <summary>
/// What the package costs the build of a project: the same files with and without it, built in turn with the compiler server warm.
/// In the larger project with the package fifty files name codes and lists of diagnoses.
/// </summary>
internal static class BuildCost
{
    private const int Rounds = 9;
    private const int FilesWithCodes = 50;
    private const int Methods = 12;

    internal static int Measure(string packages, TextWriter output)
    {
        output.WriteLine("| project | without | with | analyzers off | package costs | analyzers cost |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
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
            for (int round = 0; round <= Rounds; round++)
            {
                for (int project = 0; project < folders.Length; project++)
                {
                    File.AppendAllText(Path.Combine(folders[project], "File0.cs"), $"// {round}\n");
                    Stopwatch watch = Stopwatch.StartNew();
                    Dotnet(folders[project], "build", "--no-restore", "-v", "q", "-nologo");
                    if (round > 0)
                    {
                        times[project].Add(watch.Elapsed.TotalMilliseconds);
                    }
                }
            }

            double without = Median(times[0]), with = Median(times[1]), off = Median(times[2]);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Text(times[0])} | {Text(times[1])} | {Text(times[2])} | {with - without:F0} ms | {with - off:F0} ms |"));
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
                            var list = new List<string> { "a{{method}}", name, x.ToString() };
                            if (x > {{method}} && name.StartsWith("M62") && name == "M62.81") list.Add(string.Join(",", list.Where(t => t.Length > {{method}})));
                            return string.Concat(list) + $"{name}-{x}";
                        }

                    """);
            }

            if (packages is not null && file % Math.Max(1, files / FilesWithCodes) == 0 && files > 1)
            {
                source.Append("    public IcdCoding.Claim Claim() => new() { DateOfService = new DateOnly(2026, 11, 23), Diagnoses = [IcdCoding.IcdCode.Parse(\"I10\"), IcdCoding.Codes.M62.M62_81, IcdCoding.IcdCode.Parse(\"J30.1\")] };\n");
            }

            File.WriteAllText(Path.Combine(folder, $"File{file}.cs"), source.Append("}\n").ToString());
        }

        Dotnet(folder, "restore", "-v", "q");
        return folder;
    }

    private static void Dotnet(string folder, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(output);
        }
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string Text(List<double> values) =>
        string.Create(CultureInfo.InvariantCulture, $"{Median(values):F0} ms ({values.Min():F0} to {values.Max():F0})");
}
