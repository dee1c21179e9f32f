using CsCheck;

namespace IcdCoding.Groupers.Tests;

/// <summary>What holds for the hierarchy of every model, whatever the categories.</summary>
public sealed class HierarchyTests
{
    private static readonly (HccModel Model, HccCategory[] Categories)[] Models =
        [.. Enum.GetValues<HccModel>().Select(model => (model, CategoriesOf(model)))];

    private static readonly Gen<(HccModel Model, HccCategory[] Categories)> Cases =
        from model in Gen.Int[0, Models.Length - 1]
        from places in Gen.Int[0, Models[model].Categories.Length - 1].Array[0, 25]
        select (Models[model].Model, places.Select(place => Models[model].Categories[place]).ToArray());

    [Fact]
    public void Apply_LosesNothing_AndKeepsWhatNothingCountingTrumps() => Cases.Sample(given =>
    {
        HccModelTable table = HccModelTable.Of(given.Model);
        (IReadOnlyList<HccCategory> counting, IReadOnlyList<TrumpedCategory> trumped) = table.Apply(given.Categories);
        Assert.Equal(given.Categories.Select(category => category.Number).Distinct().Order(), counting.Concat(trumped.Select(one => one.Category)).Select(category => category.Number).Order());
        Assert.DoesNotContain(counting, category => counting.Any(other => table.TrumpedBy(other.Number).Contains(category.Number)));
        Assert.All(trumped, one => Assert.NotEmpty(one.By));
        Assert.All(trumped, one => Assert.All(one.By, by => Assert.Contains(by, counting)));
    });

    [Fact]
    public void Apply_IsTheSameInAnyOrder_AndTwice() => Cases.Sample(given =>
    {
        HccModelTable table = HccModelTable.Of(given.Model);
        IReadOnlyList<HccCategory> counting = table.Apply(given.Categories).Counting;
        Assert.Equal(counting, table.Apply(given.Categories.Reverse()).Counting);
        Assert.Equal(counting, table.Apply(counting).Counting);
        Assert.Empty(table.Apply(counting).Trumped);
    });

    [Fact]
    public void Apply_IsWhatSettingCategoriesToZeroInTheOrderOfTheMacroGives() => Cases.Sample(given =>
    {
        // The software of CMS goes through the hierarchy and sets those below a category that still stands to zero, until nothing changes.
        HccModelTable table = HccModelTable.Of(given.Model);
        SortedSet<int> standing = [.. given.Categories.Select(category => category.Number)];
        foreach (int category in Models.Single(model => model.Model == given.Model).Categories.Select(category => category.Number).OrderByDescending(number => Depth(table, number)))
        {
            if (standing.Contains(category))
            {
                standing.ExceptWith(table.TrumpedBy(category));
            }
        }

        Assert.Equal(standing, table.Apply(given.Categories).Counting.Select(category => category.Number));
    });

    [Fact]
    public void Apply_CategoryBelowATrumpedOne_StillCounts()
    {
        // V28: 62 trumps 63, and 63 trumps 202, but 62 does not: with all three, 63 alone gives way.
        HccModelTable table = HccModelTable.Of(HccModel.V28);
        (IReadOnlyList<HccCategory> counting, IReadOnlyList<TrumpedCategory> trumped) = table.Apply([table.Category(202), table.Category(63), table.Category(62)]);
        Assert.Equal([62, 202], counting.Select(category => category.Number));
        Assert.Equal("HCC 63 trumped by HCC 62", Assert.Single(trumped).ToString());
    }

    private static int Depth(HccModelTable table, int category) => table.TrumpedBy(category).Select(below => Depth(table, below) + 1).DefaultIfEmpty(0).Max();

    private static HccCategory[] CategoriesOf(HccModel model)
    {
        Groupings groupings = Groupings.On(new DateOnly(2025, 7, 1));
        return
        [
            .. Icd10Cm.FiscalYear(2025).Codes.Where(entry => entry.IsBillable).SelectMany(entry => groupings.Hcc(entry.Code, model).Value.Categories)
                .DistinctBy(category => category.Number).OrderBy(category => category.Number),
        ];
    }
}
