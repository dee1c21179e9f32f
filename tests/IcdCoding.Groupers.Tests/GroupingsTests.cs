using IcdCoding.Claims;
using IcdCoding.Tables;

namespace IcdCoding.Groupers.Tests;

public sealed class GroupingsTests
{
    private static readonly Groupings Fiscal2026 = Groupings.On(new DateOnly(2025, 10, 15));

    [Theory]
    [InlineData("I50.23", ComplicationSeverity.Mcc, 5)]
    [InlineData("I50.22", ComplicationSeverity.Cc, 5)]
    [InlineData("I10", ComplicationSeverity.None, 5)]
    [InlineData("B20", ComplicationSeverity.Cc, 25)]
    [InlineData("W19.XXXA", ComplicationSeverity.None, 0)]
    public void CcMcc_OfACode_HasSeverityCategoryAndVersion(string code, ComplicationSeverity severity, int category)
    {
        GroupingAnswer<CcMccAssignment> answer = Fiscal2026.CcMcc(IcdCode.Parse(code));
        Assert.Equal((severity, category, "V43"), (answer.Value.Severity, answer.Value.Category!.Number, answer.Version!.Name));
        Assert.Contains("CMS", answer.Version.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void CcMcc_CardiacArrest_IsAnMccForTheLiving_WhereTheTablesSaySo()
    {
        CcMccAssignment then = Groupings.On(new DateOnly(2021, 5, 1)).CcMcc(IcdCode.Parse("I46.9")).Value;
        Assert.Equal((ComplicationSeverity.Mcc, true, "MCC if discharged alive"), (then.Severity, then.OnlyIfDischargedAlive, then.ToString()));
        Assert.Null(Fiscal2026.CcMcc(IcdCode.Parse("I46.9")).Value.OnlyIfDischargedAlive);
    }

    [Theory]
    [InlineData("2018-09-30", "no version for 2018-09-30 is at hand; held: V36 (2018-10-01 to 2019-09-30), ", false)]
    [InlineData("2026-10-01", "no version for 2026-10-01 is at hand; held: V36 (2018-10-01 to 2019-09-30), ", true)]
    public void CcMcc_WithoutAVersion_IsUnavailable_AndNeverAnotherYears(string day, string explanation, bool hasEarlier)
    {
        GroupingAnswer<CcMccAssignment> answer = Groupings.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).CcMcc(IcdCode.Parse("I50.23"));
        Assert.Equal(AnswerStatus.Unavailable, answer.Status);
        Assert.StartsWith(explanation, answer.Explanation, StringComparison.Ordinal);
        Assert.Null(answer.Version);
        Assert.Equal(12, answer.Held.Count);
        Assert.False(answer.TryGetValue(out _));
        Assert.Equal(answer.Explanation, Assert.Throws<InvalidOperationException>(() => answer.Value).Message);
        Assert.Equal(hasEarlier, answer.LastHeld is not null);
        Assert.Equal(hasEarlier ? "MCC (V43.1)" : null, answer.LastHeld?.ToString());
    }

    [Theory]
    [InlineData("I50", "I50 is a header in FY2026: lists speak of billable codes")]
    [InlineData("M54.5", "M54.5 is a header in FY2026: lists speak of billable codes")]
    [InlineData("B24", "B24 is in no edition of ICD-10-CM")]
    [InlineData("T67.0XXA", "T67.0XXA is not in ICD-10-CM FY2026: billable FY2016 to FY2019")]
    public void CcMcc_CodeThatIsNotBillable_IsNotListed_AndSaysWhy(string code, string why)
    {
        GroupingAnswer<CcMccAssignment> answer = Fiscal2026.CcMcc(IcdCode.Parse(code));
        Assert.Equal((AnswerStatus.NotListed, why), (answer.Status, answer.Explanation));
    }

    [Fact]
    public void Ccsr_HeartFailure_HasCategoryDescriptionAndDefaults()
    {
        GroupingAnswer<CcsrAssignment> answer = Groupings.On(new DateOnly(2022, 6, 1)).Ccsr(IcdCode.Parse("I50.9"));
        CcsrCategory category = Assert.Single(answer.Value.Categories);
        Assert.Equal(("CIR019", "Heart failure", "v2023-1"), (category.Id, category.Description, answer.Version!.Name));
        Assert.Equal(("CIR019", "CIR019"), (answer.Value.InpatientDefault!.Category!.Id, answer.Value.OutpatientDefault!.Category!.Id));
        Assert.Contains("AHRQ", answer.Version.Licence, StringComparison.Ordinal);
    }

    [Fact]
    public void Ccsr_VersionWithoutDefaults_SaysNothingOfThem()
    {
        GroupingAnswer<CcsrAssignment> answer = Groupings.On(new DateOnly(2024, 6, 1)).Ccsr(IcdCode.Parse("E11.22"));
        Assert.Equal(("v2025-1", 3), (answer.Version!.Name, answer.Value.Categories.Count));
        Assert.Null(answer.Value.InpatientDefault);
        Assert.Null(answer.Value.OutpatientDefault);
        Assert.Equal(AnswerStatus.Unavailable, Fiscal2026.Ccsr(IcdCode.Parse("E11.22")).Status);
    }

    [Theory]
    [InlineData("E11.22", true)]
    [InlineData("J18.9", false)]
    public void IsChronic_OfACondition_IsYesOrNo(string code, bool chronic) => Assert.Equal(chronic, Fiscal2026.IsChronic(IcdCode.Parse(code)).Value);

    [Fact]
    public void IsChronic_OfAnExternalCause_IsNotDetermined() => Assert.Equal(AnswerStatus.NotDetermined, Fiscal2026.IsChronic(IcdCode.Parse("W19.XXXA")).Status);

    [Fact]
    public void Elixhauser_OfACode_NamesItsMeasures()
    {
        Groupings groupings = Groupings.On(new DateOnly(2025, 6, 1));
        Assert.Equal("HF (heart failure); HTN_CX (hypertension, complicated); RENLFL_SEV (renal failure, severe)", groupings.Elixhauser(IcdCode.Parse("I13.2")).Value.ToString());
        Assert.Empty(groupings.Elixhauser(IcdCode.Parse("J18.9")).Value.Measures);
    }

    [Fact]
    public void Hcc_CodeNewerThanTheMapping_IsNotListed_AndNotWithoutCategories()
    {
        IcdCode remission = IcdCode.Parse("E11.A");
        Assert.True(Icd10Cm.On(Fiscal2026.Date).IsBillable(remission));
        GroupingAnswer<HccAssignment> answer = Fiscal2026.Hcc(remission, HccModel.V28);
        Assert.Equal((AnswerStatus.NotListed, "PY2026 was made with the codes of FY2025-apr, and E11.A is newer"), (answer.Status, answer.Explanation));
    }

    [Fact]
    public void Hcc_OfCodes_AppliesTheHierarchy_AndSaysWhatTrumpedWhat()
    {
        GroupingAnswer<HccProfile> answer = Fiscal2026.Hcc([IcdCode.Parse("E11.9"), IcdCode.Parse("I50.9"), IcdCode.Parse("E11.22"), IcdCode.Parse("J18.9")], HccModel.V28);
        Assert.Equal([37, 226], answer.Value.Categories.Select(category => category.Number));
        TrumpedCategory trumped = Assert.Single(answer.Value.Trumped);
        Assert.Equal("HCC 38 trumped by HCC 37", trumped.ToString());
        Assert.Equal(("PY2026", "V28115H1", 4), (answer.Version!.Name, answer.Value.HierarchySource, answer.Value.Assignments.Count));
    }

    [Theory]
    [InlineData("D66", null, Sex.Female, "112")]
    [InlineData("D66", null, Sex.Male, "111")]
    [InlineData("J41.0", 17, Sex.Unknown, "")]
    [InlineData("J41.0", 18, Sex.Unknown, "280")]
    [InlineData("C50.011", 49, Sex.Unknown, "22")]
    [InlineData("C50.011", 50, Sex.Unknown, "23")]
    public void Hcc_Edits_FollowAgeAndSex(string code, int? age, Sex sex, string categories) =>
        Assert.Equal(categories, string.Join(' ', Fiscal2026.Hcc(IcdCode.Parse(code), HccModel.V28, age, sex).Value.Categories.Select(category => category.Number)));

    [Fact]
    public void Hcc_EditWithoutAge_IsLeftOpenAndSaid()
    {
        HccAssignment assignment = Fiscal2026.Hcc(IcdCode.Parse("J41.0"), HccModel.V28).Value;
        Assert.Equal("up to 17 years: no category", assignment.OpenEdit!.ToString());
        Assert.Null(assignment.AppliedEdit);
    }

    [Theory]
    [InlineData(1960, 2, 1, 66)]
    [InlineData(1960, 2, 2, 65)]
    [InlineData(1960, 1, 31, 66)]
    [InlineData(2026, 12, 31, 0)]
    public void HccAge_IsThatOfFebruaryOfThePaymentYear(int year, int month, int day, int age) => Assert.Equal(age, Fiscal2026.HccAge(new DateOnly(year, month, day)));

    [Fact]
    public void Hcc_ModelThatIsNone_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Fiscal2026.Hcc(IcdCode.Parse("I10"), (HccModel)99));

    [Fact]
    public void Icd9Equivalents_CarryTheirFlags()
    {
        GroupingAnswer<GemEquivalents<string>> answer = Fiscal2026.Icd9Equivalents(IcdCode.Parse("E11.9"));
        Assert.Equal(("~250.00", "2018"), (answer.Value.ToString(), answer.Version!.Name));
        Assert.True(answer.Value.IsApproximate);
        Assert.True(Fiscal2026.Icd9Equivalents(IcdCode.Parse("R29.700")).Value.HasNoMap);
        Assert.Equal(AnswerStatus.NotListed, Fiscal2026.Icd9Equivalents(IcdCode.Parse("U07.1")).Status);
    }

    [Theory]
    [InlineData("250.00", "E11.9")]
    [InlineData("25000", "E11.9")]
    [InlineData(" v58.61 ", "Z79.01")]
    [InlineData("E884.0", "W09.8XXA")]
    public void FromIcd9_ReadsBothForms(string icd9, string code) => Assert.Contains(IcdCode.Parse(code), Groupings.FromIcd9(icd9).Value.Mappings.Select(mapping => mapping.Code));

    [Theory]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("250.")]
    [InlineData("2500.0")]
    [InlineData("M62.81")]
    [InlineData("250.0000000000000000000000000000000000000")]
    public void FromIcd9_AnotherForm_IsRefusedWithAtMostTwentyCharactersOfIt(string text)
    {
        string message = Assert.Throws<FormatException>(() => Groupings.FromIcd9(text)).Message;
        Assert.DoesNotContain(new string('0', 21), message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromIcd9_CodeThatDoesNotExist_IsNotListed() =>
        Assert.Equal((AnswerStatus.NotListed, "the mappings of 2018 do not list 250.99"), (Groupings.FromIcd9("250.99").Status, Groupings.FromIcd9("250.99").Explanation));

    [Theory]
    [InlineData("B24", true, true)]
    [InlineData("I64", true, true)]
    [InlineData("A00.0", true, false)]
    [InlineData("M62.81", false, false)]
    public void WhoCodes_AreToldFromThoseOfIcd10Cm(string code, bool isWho, bool isWhoOnly) =>
        Assert.Equal((isWho, isWhoOnly), (Groupings.IsWhoCode(IcdCode.Parse(code)), Groupings.IsWhoOnly(IcdCode.Parse(code))));

    [Fact]
    public void IsPoaExempt_FollowsTheListOfTheEdition()
    {
        Assert.True(Fiscal2026.IsPoaExempt(IcdCode.Parse("Z79.4")).Value);
        GroupingAnswer<bool> answer = Fiscal2026.IsPoaExempt(IcdCode.Parse("I10"));
        Assert.Equal((false, "FY2026"), (answer.Value, answer.Version!.Name));
        Assert.Equal(AnswerStatus.Unavailable, Groupings.On(new DateOnly(2026, 11, 1)).IsPoaExempt(IcdCode.Parse("I10")).Status);
    }

    [Fact]
    public void On_DateBeforeIcd10Cm_IsUnavailable_AndNoError()
    {
        Groupings groupings = Groupings.On(new DateOnly(2014, 1, 1));
        Assert.Equal(AnswerStatus.Unavailable, groupings.CcMcc(IcdCode.Parse("I10")).Status);
        Assert.Equal(AnswerStatus.Unavailable, groupings.IsChronic(IcdCode.Parse("I10")).Status);
        Assert.Equal(AnswerStatus.Unavailable, groupings.IsPoaExempt(IcdCode.Parse("I10")).Status);
    }

    [Fact]
    public void Lists_EmptyCode_IsNotListedAnywhere()
    {
        Groupings groupings = Groupings.On(new DateOnly(2025, 6, 1));
        Assert.Equal(AnswerStatus.NotListed, groupings.CcMcc(default).Status);
        Assert.Equal(AnswerStatus.NotListed, groupings.Ccsr(default).Status);
        Assert.Equal(AnswerStatus.NotListed, groupings.Icd9Equivalents(default).Status);
        Assert.False(Groupings.IsWhoCode(default));
    }

    [Fact]
    public void CodeEntry_AnswersByItsEdition()
    {
        CodeEntry entry = Icd10Cm.FiscalYear(2026)[IcdCode.Parse("E11.22")];
        Assert.Equal("V43", entry.CcMcc().Version!.Name);
        Assert.Equal(37, Assert.Single(entry.Hcc(HccModel.V28).Value.Categories).Number);
        Assert.True(entry.IsChronic().Value);
        Assert.False(entry.IsPoaExempt().Value);
        Assert.False(entry.Icd9Equivalents().Value.HasNoMap);
        Assert.Equal((AnswerStatus.Unavailable, AnswerStatus.Unavailable), (entry.Ccsr().Status, entry.Elixhauser().Status));
    }

    [Fact]
    public void Versions_OfEveryList_AreInOrder_AndNumberedAsTheGeneratorNumbersThem()
    {
        Assert.Equal(
            ((int)GroupingList.CcMcc, (int)GroupingList.Ccsr, (int)GroupingList.Who, (int)GroupingList.HccV28, (int)GroupingList.RxHccV08),
            (PackedGroupings.CcMcc, PackedGroupings.Ccsr, PackedGroupings.Who, PackedGroupings.HccV28, PackedGroupings.RxhccV08));
        foreach (GroupingList list in Enum.GetValues<GroupingList>())
        {
            IReadOnlyList<GroupingVersion> held = GroupingVersion.HeldOf(list);
            Assert.NotEmpty(held);
            Assert.Equal(Enumerable.Range(0, held.Count), held.Select(version => version.Index));
            Assert.All(held, version => Assert.True(Icd10Cm.TryGetEdition(version.CodesThrough, out _) && version.Source.Length > 0 && version.Licence.Length > 0));
            Assert.Equal(held.Select(version => version.Through ?? DateOnly.MaxValue).Order(), held.Select(version => version.Through ?? DateOnly.MaxValue));
        }
    }
}
