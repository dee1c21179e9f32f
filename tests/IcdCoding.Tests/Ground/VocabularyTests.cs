using System.Reflection;
using IcdCoding.Claims;
using IcdCoding.Coverages;
using IcdCoding.Documentation;

namespace IcdCoding.Tests.Ground;

public sealed class VocabularyTests
{
    public static TheoryData<Type> Enumerations => [.. typeof(Claim).Assembly.GetExportedTypes().Where(type => type.IsEnum)];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void EveryValue_HasAWordOfItsOwn_ThatIsReadInAnyCase(Type enumeration) =>
        typeof(VocabularyTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(enumeration).Invoke(null, null);

    [Fact]
    public void Words_AreThoseOfTheTrade()
    {
        Assert.Equal(["professional", "outpatient", "inpatient"], Vocabulary.Words<CareSetting>());
        Assert.Equal(["off", "info", "warning", "error"], Vocabulary.Words<Severity>());
        Assert.Equal(["u", "f", "m"], Vocabulary.Words<Sex>());
        Assert.Equal(["Y", "N", "U", "W", "1", "?"], Vocabulary.Words<Poa>());
        Assert.Equal(["includes", "inclusion-term", "excludes1", "excludes2", "code-first", "use-additional", "code-also", "seventh-character", "note"], Vocabulary.Words<NoteKind>());
        Assert.Equal(["codes", "conditional", "heading", "prose"], Vocabulary.Words<NoteClass>());
        Assert.Equal(["unavailable", "official", "reconstructed", "carried-forward"], Vocabulary.Words<NotesProvenance>());
        Assert.Equal(["tabular", "guideline", "article", "lcd", "manual"], Vocabulary.Words<SourceKind>());
        Assert.Equal(["other", "adl", "gait", "transfers", "stairs", "balance", "self-care", "work", "sleep"], Vocabulary.Words<LimitationKind>());
        Assert.Equal("professional, outpatient or inpatient", Vocabulary.Choices<CareSetting>());
        Assert.True(Vocabulary.TryParse("none", out Severity none) && none == Severity.None);
        Assert.False(Vocabulary.TryParse("2", out CareSetting _));
        Assert.Equal("9", Vocabulary.Of((Severity)9));
    }

    [Theory]
    [InlineData("short", "'short'")]
    [InlineData("exactly 20 characters", "'exactly 20 character…'")]
    [InlineData("a\u001b[31mred\u0007", "'a\ufffd[31mred\ufffd'")]
    [InlineData("whole \ud83d\ude00 pair", "'whole \ud83d\ude00 pair'")]
    [InlineData("nineteen characters\ud83d\ude00", "'nineteen characters…'")]
    [InlineData("right\u202eto left", "'right\ufffdto left'")]
    public void Quoted_ShowsWhatIsHarmless(string text, string shown) => Assert.Equal(shown, Quoted.Of(text));

    /// <summary>An attribute cannot hold half of a pair.</summary>
    [Fact]
    public void Quoted_HalfOfASurrogatePair_IsReplaced()
    {
        Assert.Equal("'half \ufffd of a pair'", Quoted.Of("half " + (char)0xD83D + " of a pair"));
        Assert.Equal("'\ufffd'", Quoted.Of(((char)0xDE00).ToString()));
    }

    private static void Check<T>()
        where T : struct, Enum
    {
        string[] words = [.. Enum.GetValues<T>().Select(Vocabulary.Of)];
        Assert.Equal(words.Length, words.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        foreach (T value in Enum.GetValues<T>())
        {
            string word = Vocabulary.Of(value);
            Assert.True(Vocabulary.TryParse($" {word.ToUpperInvariant()} ", out T read), word);
            Assert.Equal(value, read);
        }
    }
}
