using System.Text;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Tests.Sources;

public sealed class TabularFileTests : IDisposable
{
    private const string List = """
        <?xml version="1.0" encoding="utf-8"?>
        <ICD10CM.tabular>
          <version>2026</version>
          <chapter>
            <name>16</name>
            <desc>Certain conditions originating in the perinatal period (P00-P96)</desc>
            <notes><note>Codes from this chapter are for use on newborn records only,
               never on maternal records</note></notes>
            <section id="P76-P78">
              <desc> Other disorders of the digestive system (P76-P78)</desc>
              <diag>
                <name>P78</name>
                <desc>Other perinatal digestive system disorders</desc>
                <useAdditionalCode><note>first code (A00)</note></useAdditionalCode>
                <useAdditionalCode><note>second code (A01)</note></useAdditionalCode>
                <sevenChrDef><extension char="A">initial encounter</extension><extension char="D">subsequent encounter</extension></sevenChrDef>
                <diag>
                  <name>P78.84</name>
                  <desc>Gestational alloimmune liver disease</desc>
                  <inclusionTerm><note>GALD</note><note>Excludes 1: hemochromatosis (E83.11-)</note><note/></inclusionTerm>
                  <excludes1><note>jaundice (P59.-)</note></excludes1>
                </diag>
              </diag>
            </section>
          </chapter>
        </ICD10CM.tabular>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_List_GivesTreeTitlesAndFoldedNotes()
    {
        TabularNode chapter = Assert.Single(Read(List).Chapters);

        Assert.Equal(("16", "Certain conditions originating in the perinatal period"), (chapter.Name, chapter.Title));
        Assert.Equal(["Codes from this chapter are for use on newborn records only, never on maternal records"], chapter.Notes["note"]);
        TabularNode section = Assert.Single(chapter.Children);
        Assert.Equal(("P76-P78", "Other disorders of the digestive system"), (section.Name, section.Title));
        TabularNode category = Assert.Single(section.Children);
        Assert.Equal([('A', "initial encounter"), ('D', "subsequent encounter")], category.SeventhCharacters);
        Assert.Equal("P78.84", Assert.Single(category.Children).Name);
    }

    [Fact]
    public void Read_SeveralElementsOfOneKind_JoinsTheirLines() =>
        Assert.Equal(["first code (A00)", "second code (A01)"], Category(Read(List)).Notes["use-additional"]);

    [Theory]
    [InlineData("Excludes 1: hemochromatosis (E83.11-)")]
    [InlineData("Exclude1:\tdemyelinating disease (G37.9)")]
    [InlineData("Excludes1: hemochromatosis (E83.11-)")]
    public void Read_ExcludesPrintedAsInclusionTerm_FilesItAsExcludes1AsPrinted(string printed)
    {
        TabularList list = Read(List.Replace("Excludes 1: hemochromatosis (E83.11-)", printed, StringComparison.Ordinal));

        TabularNode code = Category(list).Children[0];
        Assert.Equal(["GALD"], code.Notes["inclusion-term"]);
        Assert.Equal([printed.Replace('\t', ' '), "jaundice (P59.-)"], code.Notes["excludes1"]);
        Assert.Equal(1, list.MisfiledExcludes);
    }

    [Fact]
    public void Read_EmptyNote_DropsAndCountsIt() => Assert.Equal(1, Read(List).EmptyNotes);

    [Fact]
    public void Read_OtherYear_SaysWhichWasExpectedAndFound() =>
        Assert.Equal("tabular.xml: expected version 2027; found version 2026.", Assert.Throws<SourceException>(() => Read(List, "2027")).Message);

    [Fact]
    public void Read_CutXml_NamesTheFileAndWhereItBreaksOff()
    {
        string message = Assert.Throws<SourceException>(() => Read(List[..900])).Message;

        Assert.StartsWith("tabular.xml: expected a whole Tabular List; found XML that breaks off or is damaged at line ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OtherXml_NamesTheElement() =>
        Assert.Equal("tabular.xml: expected the element ICD10CM.tabular; found the element html.", Assert.Throws<SourceException>(() => Read("<html/>")).Message);

    private static TabularNode Category(TabularList list) => list.Chapters[0].Children[0].Children[0];

    private TabularList Read(string xml, string version = "2026") =>
        TabularFile.Read(SourceFile.Read(_folder.Path, _folder.Write("tabular.xml", Encoding.UTF8.GetBytes(xml))), version);
}
