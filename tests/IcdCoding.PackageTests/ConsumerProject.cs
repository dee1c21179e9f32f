using System.Diagnostics;

namespace IcdCoding.PackageTests;

/// <summary>A fresh project outside this repository that references the packed package.</summary>
internal sealed class ConsumerProject : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("icdcoding-consumer-");

    internal ConsumerProject(string targetFramework, string program, string properties = "", string items = "", string outputType = "Exe")
    {
        string packages = PackedPackage.Directory;
        Write("consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{targetFramework}</TargetFramework>
                <OutputType>{outputType}</OutputType>
                <LangVersion>latest</LangVersion>
                <Nullable>enable</Nullable>
                <ImplicitUsings>disable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath>
                <RestoreAdditionalProjectSources>{packages}</RestoreAdditionalProjectSources>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="IcdCoding" Version="{PackedPackage.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);
        Write("Program.cs", program);
    }

    internal void Write(string name, string text) => File.WriteAllText(Path.Combine(_directory.FullName, name), text);

    internal string PathOf(string name) => Path.Combine(_directory.FullName, name);

    internal (int ExitCode, string Output) DotNet(string arguments) => Run("dotnet", arguments);

    internal (int ExitCode, string Output) Run(string file, string arguments)
    {
        ProcessStartInfo start = new(file, arguments)
        {
            WorkingDirectory = _directory.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
