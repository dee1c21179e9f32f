namespace IcdCoding.DataTests;

/// <summary>Every row of the code tables, asked of the public types on the first and last day of every edition.</summary>
public sealed class PublicLifetimeTests
{
    [Fact]
    public void EveryCodeOfEveryEdition_IsValidExactlyOnItsDates()
    {
        string folder = typeof(PublicLifetimeTests).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
            .Cast<System.Reflection.AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "TabularDataDirectory").Value!;
        Dictionary<string, int> editions = Icd10Cm.Editions.Select((edition, index) => (edition.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index);
        Dictionary<string, (bool Exists, bool Billable)[]> rows = [];
        foreach (string file in Directory.EnumerateFiles(Path.Combine(folder, "icd10cm", "codes"), "*.tsv"))
        {
            foreach (string line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Skip(1))
            {
                string[] cells = line.Split('\t');
                if (!rows.TryGetValue(cells[0], out (bool, bool)[]? states))
                {
                    rows.Add(cells[0], states = new (bool, bool)[editions.Count]);
                }

                for (int i = editions[cells[1]]; i <= (cells[2].Length == 0 ? editions.Count - 1 : editions[cells[2]]); i++)
                {
                    states[i] = (true, cells[3] == "1");
                }
            }
        }

        int assertions = 0;
        int[] codes = new int[editions.Count], billable = new int[editions.Count];
        foreach ((string text, (bool Exists, bool Billable)[] states) in rows)
        {
            IcdCode code = IcdCode.Parse(text);
            Assert.True(code.ToString() == text && IcdCode.Parse(code.ToString("N")) == code, text);
            for (int i = 0; i < states.Length; i++)
            {
                Icd10CmEdition first = Icd10Cm.On(Icd10Cm.Editions[i].EffectiveFrom);
                Icd10CmEdition last = Icd10Cm.On(Icd10Cm.Editions[i].EffectiveThrough ?? DateOnly.MaxValue);
                if (first.Contains(code) != states[i].Exists || last.Contains(code) != states[i].Exists
                    || first.IsBillable(code) != states[i].Billable || last.IsBillable(code) != states[i].Billable)
                {
                    Assert.Fail($"{text} in {first.Name}");
                }

                assertions += 4;
                codes[i] += states[i].Exists ? 1 : 0;
                billable[i] += states[i].Billable ? 1 : 0;
            }
        }

        Assert.True(assertions > 1_000_000, $"Only {assertions} assertions.");
        Assert.Equal(codes, Icd10Cm.Editions.Select(edition => edition.Count));
        Assert.Equal(billable, Icd10Cm.Editions.Select(edition => edition.BillableCount));
    }
}
