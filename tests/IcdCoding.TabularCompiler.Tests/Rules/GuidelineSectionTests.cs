using System.Text.RegularExpressions;

namespace IcdCoding.TabularCompiler.Tests.Rules;

public sealed partial class GuidelineSectionTests
{
    [SkippableFact]
    public void Sections_EveryRow_OccurInTheReleaseNamedAndInEveryReleaseOfItsEditions()
    {
        Dictionary<string, GuidelineOutline> releases = ReadReleases();
        Dictionary<string, string> releaseOf = Tsv.Read("rules/guideline-releases.tsv").ToDictionary(row => row["edition"], row => row["release"], StringComparer.Ordinal);
        List<string> missing = new List<string>();
        foreach (TsvRow row in RuleTablesTests.AllRows().Where(row => row["section"].Length > 0))
        {
            IEnumerable<string> cited = Repository.Between(row["first"], row["last"]).Select(edition => releaseOf[edition]).Append(row["release"]);
            missing.AddRange(cited.Distinct().Where(release => !releases[release].Contains(row["section"])).Select(release => $"{row}: {row["section"]} is not in {release}."));
            if (row["release"] != releaseOf[Repository.Between(row["first"], row["last"]).Last()])
            {
                missing.Add($"{row}: {row["release"]} is not the newest release of the row.");
            }
        }

        Assert.Empty(missing);
    }

    [SkippableFact]
    public void GuidelineReleases_EveryEdition_CallsOwnExactlyTheTextsAtHand()
    {
        IReadOnlyList<TsvRow> rows = Tsv.Read("rules/guideline-releases.tsv");
        Assert.Equal(Repository.Editions, rows.Select(row => row["edition"]));
        Assert.Equal(ReadReleases().Keys.Order(StringComparer.Ordinal), rows.Where(row => row["status"] == "own").Select(row => row["release"]).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(row["status"] == "own", row["edition"] == row["release"]));
    }

    [SkippableFact]
    public void FirstListedOnly_EveryRelease_HoldsExactlyTheListPrinted()
    {
        IReadOnlyList<TsvRow> table = Tsv.Read("rules/first-listed-only.tsv");
        foreach ((string release, GuidelineOutline outline) in ReadReleases())
        {
            TsvRow[] rows = [.. table.Where(row => row["codes"][0] == 'Z' && Repository.Between(row["first"], row["last"]).Contains(release))];
            string section = Assert.Single(rows.Select(row => row["section"]).Distinct());
            Assert.Equal(Printed(outline[section], ListedCode()), rows.Select(row => row["codes"]).Order(StringComparer.Ordinal));

            // Z03.7 is excepted by the section on observation codes, not by the list.
            Assert.Equal(Printed(outline[section], ExceptedCode()), rows.Select(row => row["except"]).Where(code => code is not ("" or "Z03.7")).Order(StringComparer.Ordinal));
        }
    }

    [SkippableFact]
    public void SecondaryOnly_SentenceOfDocumentationByOthers_NamesTheSubjectsOfTheRelease()
    {
        (string Word, string Codes)[] subjects =
            [("BMI", "Z68"), ("coma scale", "R40.21-R40.24"), ("NIHSS", "R29.7"), ("blood alcohol", "Y90"), ("underimmunization", "Z28.3")];
        IReadOnlyList<TsvRow> table = Tsv.Read("rules/secondary-only.tsv");
        foreach ((string release, GuidelineOutline outline) in ReadReleases())
        {
            string text = string.Join(' ', outline["I.B.14"]);
            string sentence = SecondarySentence().Match(text).Value;
            Assert.NotEmpty(sentence);
            HashSet<string> codes = [.. table.Where(row => row["section"] == "I.B.14" && Repository.Between(row["first"], row["last"]).Contains(release)).Select(row => row["codes"])];
            Assert.All(subjects, subject => Assert.Equal(sentence.Contains(subject.Word, StringComparison.Ordinal), codes.Contains(subject.Codes)));
            Assert.Contains("Z55-Z65", codes);
        }
    }

    private static IEnumerable<string> Printed(IReadOnlyList<string> lines, Regex pattern) =>
        lines.Select(line => pattern.Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);

    private static Dictionary<string, GuidelineOutline> ReadReleases()
    {
        string files = Repository.OfficialFiles;
        return Directory.GetFiles(Path.Combine(files, "guidelines"), "*.txt.gz").Select(file => Path.GetFileName(file).Split('.')[0])
            .ToDictionary(release => release, release => GuidelineOutline.Read(files, release), StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^(Z[0-9A-Z]{2}(?:\.[0-9A-Z]+)?)-?\s")]
    private static partial Regex ListedCode();

    [GeneratedRegex(@"^Except: (Z[0-9A-Z]{2}\.[0-9A-Z]+)")]
    private static partial Regex ExceptedCode();

    [GeneratedRegex(@"The BMI, coma scale, NIHSS[^.]*should only be reported as secondary diagnoses\.")]
    private static partial Regex SecondarySentence();
}
