using System.Globalization;
using IcdCoding.Cli.Streams;
using IcdCoding.Pages;

namespace IcdCoding.Cli.Sites;

/// <summary>Writes a site into a folder, on all cores.</summary>
internal static class SiteWriter
{
    private const int BatchSize = 256;

    internal static int Write(CodeGuideSite site, string folder, Surroundings surroundings)
    {
        if (File.Exists(folder))
        {
            throw new UsageException($"'{folder}' is a file: --output names a folder.");
        }

        Directory.CreateDirectory(folder);
        foreach (KeyValuePair<string, string> file in site.SharedFiles)
        {
            File.WriteAllText(Path.Combine(folder, file.Key), file.Value);
        }

        foreach (IcdCode category in site.Codes.Select(code => code.Category).Distinct())
        {
            Directory.CreateDirectory(Path.Combine(folder, category.ToString()));
        }

        ProgressLine progress = new(surroundings, "pages", site.Codes.Count);
        int written = 0;
        foreach (IcdCode[] batch in site.Codes.Chunk(BatchSize))
        {
            if (surroundings.Stop.IsCancellationRequested)
            {
                progress.Clear();
                surroundings.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"icd: stopped after {written:N0} of {site.Codes.Count:N0} pages"));
                return ExitCode.Stopped;
            }

            Parallel.ForEach(batch, code => File.WriteAllText(Path.Combine(folder, CodeGuideSite.PathOf(code)), site.Page(code)));
            written += batch.Length;
            progress.Show(written);
        }

        progress.Clear();
        surroundings.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{written:N0} pages of ICD-10-CM {site.Edition.Name} in {folder}: open index.html"));
        return ExitCode.Clean;
    }
}
