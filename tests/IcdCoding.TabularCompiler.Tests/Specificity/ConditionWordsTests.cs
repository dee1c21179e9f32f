using IcdCoding.TabularCompiler.Specificity;

namespace IcdCoding.TabularCompiler.Tests.Specificity;

public sealed class ConditionWordsTests
{
    [Theory]
    [InlineData("Urinary tract infection, site not specified", "infection tract urinary")]
    [InlineData("Unspecified asthma, uncomplicated", "asthma uncomplicated")]
    [InlineData("Migraine, unspecified, not intractable, without status migrainosus", "migraine migrainosus not_intractable without_status")]
    [InlineData("Diverticulitis of intestine, part unspecified, without perforation or abscess without bleeding", "abscess diverticulitis intestine without_bleeding without_perforation")]
    [InlineData("Malignant neoplasm of unspecified site of unspecified female breast", "breast female malignant neoplasm")]
    [InlineData("Fracture of unspecified part of neck of right femur", "femur fracture neck right")]
    [InlineData("Acute respiratory failure, unspecified whether with hypoxia or hypercapnia", "acute failure respiratory")]
    [InlineData("Otitis media, unspecified, unspecified ear", "media otitis")]
    [InlineData("Other anemias", "anemia")]
    public void Of_Title_IsWhatNamesTheCondition(string title, string words) =>
        Assert.Equal(words, string.Join(' ', ConditionWords.Of(title).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Urinary tract infection, site not specified", true)]
    [InlineData("Bronchitis, not specified as acute or chronic", true)]
    [InlineData("Other and unspecified asthma", false)]
    [InlineData("Fracture of other or unspecified part", false)]
    [InlineData("Nausea with vomiting, unspecified", true)]
    public void IsUnspecified_Title_IsToldByItsWords(string title, bool isUnspecified) => Assert.Equal(isUnspecified, ConditionWords.IsUnspecified(title));
}
