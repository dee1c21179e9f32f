namespace IcdCoding.Cli.Tests.Samples;

/// <summary>Claims of an 837 file: diagnoses of the HI segments (ABK principal, ABF other) and the dates of statement or service.</summary>
internal static class X12Claims
{
    internal static IEnumerable<SampleClaim> Read(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        string? claim = null, date = null;
        bool institutional = false;
        string setting = "professional";
        List<string> codes = [];
        foreach (string segment in File.ReadAllText(file).Split('~', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] elements = segment.Split('*');
            if (elements[0] is "CLM" or "SE" && claim is not null && date is not null && codes.Count > 0)
            {
                yield return new SampleClaim($"{name}/{claim}", date, setting, codes);
            }

            switch (elements[0])
            {
                case "GS":
                    institutional = elements[^1].Contains("X223", StringComparison.Ordinal);
                    break;
                case "CLM" or "SE":
                    (claim, date, codes) = (elements[1], null, []);
                    setting = !institutional ? "professional" : elements.Length > 5 && elements[5].StartsWith("11:A", StringComparison.Ordinal) ? "inpatient" : "outpatient";
                    break;
                case "DTP" when elements[1] is "472" or "434" && date is null:
                    date = Iso(elements[3][^8..]);
                    break;
                case "HI":
                    codes.AddRange(elements.Skip(1).Select(element => element.Split(':')).Where(parts => parts[0] is "ABK" or "ABF").Select(parts => parts[1]));
                    break;
            }
        }
    }

    private static string Iso(string date) => $"{date[..4]}-{date[4..6]}-{date[6..]}";
}
