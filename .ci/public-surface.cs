// Writes what the library shows to the outside into src/<project>/PublicAPI/: dotnet run .ci/public-surface.cs [project …]
// Run it after a change of the public surface and read the difference: it is what users will have to live with.
//
// The lines come from the analyzer itself: the surface is declared empty, and every line that the analyzer misses (RS0016) is declared. What all
// target frameworks have stands in PublicAPI.Unshipped.txt, what one has alone in a folder of its name. Lines that were shipped stay where they are.
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

const string Header = "#nullable enable";
const string Unshipped = "PublicAPI.Unshipped.txt";
const string Shipped = "PublicAPI.Shipped.txt";

string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(OfThisFile())!, ".."));
string[] projects = args.Length > 0 ? args : [.. Directory.GetDirectories(Path.Combine(root, "src")).Where(IsLibraryPackage).Select(path => Path.GetFileName(path)!)];
foreach (string project in projects)
{
    Write(Path.Combine(root, "src", project));
}

return;

void Write(string folder)
{
    string project = Directory.GetFiles(folder, "*.csproj").Single();
    string surface = Path.Combine(folder, "PublicAPI");
    string[] frameworks = Regex.Match(File.ReadAllText(project), "<TargetFrameworks?>([^<]+)<").Groups[1].Value.Split(';');
    string Of(string framework, string file) => frameworks.Length == 1 ? Path.Combine(surface, file) : Path.Combine(surface, framework, file);
    foreach (string framework in frameworks)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Of(framework, Unshipped))!);
        File.WriteAllText(Of(framework, Unshipped), Header + "\n");
    }

    if (!File.Exists(Path.Combine(surface, Shipped)))
    {
        File.WriteAllText(Path.Combine(surface, Shipped), Header + "\n");
    }

    File.WriteAllText(Path.Combine(surface, Unshipped), Header + "\n");
    Dictionary<string, HashSet<string>> missing = frameworks.ToDictionary(framework => framework, framework => Missing(project, framework));
    HashSet<string> common = [.. missing.Values.Skip(1).Aggregate((IEnumerable<string>)missing[frameworks[0]], (all, one) => all.Intersect(one))];
    Save(Path.Combine(surface, Unshipped), common);
    foreach (string framework in frameworks.Where(_ => frameworks.Length > 1))
    {
        Save(Of(framework, Unshipped), missing[framework].Except(common));
    }

    Console.WriteLine($"{Path.GetFileName(folder)}: {common.Count} members of every framework{string.Concat(frameworks.Select(framework => $", {missing[framework].Count - common.Count} of {framework} alone"))}");
}

HashSet<string> Missing(string project, string framework)
{
    ProcessStartInfo start = new("dotnet", ["build", project, "-f", framework, "--no-incremental", "-v", "m", "-tl:off", "-p:BuildProjectReferences=true", "-p:TreatWarningsAsErrors=false", "-p:CodeAnalysisTreatWarningsAsErrors=false"])
    {
        RedirectStandardOutput = true,
        WorkingDirectory = root,
    };
    using Process build = Process.Start(start)!;
    string output = build.StandardOutput.ReadToEnd();
    build.WaitForExit();
    HashSet<string> missing = [.. Regex.Matches(output, "RS0016: Symbol '(.+)' is not part of the declared public API").Select(match => match.Groups[1].Value)];
    return build.ExitCode == 0 ? missing : throw new InvalidOperationException($"{project} does not build for {framework}:\n{output}");
}

static void Save(string file, IEnumerable<string> lines) =>
    File.WriteAllText(file, string.Concat(new[] { Header }.Concat(lines.Order(StringComparer.Ordinal)).Select(line => line + "\n")));

static bool IsLibraryPackage(string folder) =>
    Directory.GetFiles(folder, "*.csproj").Select(File.ReadAllText).Any(text => text.Contains("<IsPackable>true<", StringComparison.Ordinal) && !text.Contains("<PackAsTool>true<", StringComparison.Ordinal));

static string OfThisFile([CallerFilePath] string path = "") => path;
