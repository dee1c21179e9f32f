using System.Globalization;

namespace IcdCoding.Generator.Tests;

public class DeterminismTests
{
    [Theory]
    [InlineData("Tables", "tr-TR")]
    [InlineData("Tables", "de-DE")]
    [InlineData("Codes", "tr-TR")]
    [InlineData("Codes", "de-DE")]
    public void Output_IsTheSame_InEveryCulture(string emit, string culture)
    {
        Dictionary<string, string> expected = new GeneratorRun(Fixture.Tables(), emit).Sources;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            // With invariant globalization a culture is a copy of the invariant one: give it what really differs.
            CultureInfo.CurrentCulture = new CultureInfo(culture)
            {
                NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = ",", NumberGroupSeparator = "." },
            };
            Assert.Equal(expected, new GeneratorRun(Fixture.Tables(), emit).Sources);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("Tables")]
    [InlineData("Codes")]
    public void Output_DoesNotDependOnTheOrderOfFiles(string emit)
    {
        Dictionary<string, string> reversed = Fixture.Tables().Reverse().ToDictionary();
        Assert.Equal(
            new GeneratorRun(Fixture.Tables(), emit).Sources.OrderBy(source => source.Key, StringComparer.Ordinal),
            new GeneratorRun(reversed, emit).Sources.OrderBy(source => source.Key, StringComparer.Ordinal));
    }
}
