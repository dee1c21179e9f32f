using System.Text;
using IcdCoding.TabularCompiler.Index;
using IcdCoding.TabularCompiler.Sources;

namespace IcdCoding.TabularCompiler.Tests.Index;

public sealed class IndexReaderTests : IDisposable
{
    private const string Header = "RowID,Letter,Level,Term,See,SeeAlso,NonEssModif,Code\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Csv_Line_GivesTermModifiersAndCode()
    {
        IndexEntry entry = Assert.Single(IndexCsv.Read(File("index.csv", Header + "1,W,0,\"Weak, weakness\",, Debility ,(generalized),R53.1\n")));
        Assert.Equal((0, "Weak, weakness", "(generalized)", "", "Debility", "R53.1"), (entry.Level, entry.Term, entry.Modifiers, entry.See, entry.SeeAlso, entry.Codes[0]));
    }

    [Fact]
    public void Csv_LineWithAModifierAlone_HasItForATerm()
    {
        IndexEntry entry = Assert.Single(IndexCsv.Read(File("index.csv", Header + "1,I,3,,,,(gastro),A02.0\n")));
        Assert.Equal(("(gastro)", ""), (entry.Term, entry.Modifiers));
    }

    [Theory]
    [InlineData("RowID,Letter\n1,A\n")]
    [InlineData(Header + "1,A,x,Term,,,,A00\n")]
    [InlineData(Header + "1,A,0,Term\n")]
    public void Csv_OtherForm_IsRefused(string text) => Assert.Throws<SourceException>(() => IndexCsv.Read(File("index.csv", text)).ToList());

    [Fact]
    public void Xml_TermsAndCells_ArePrintedOrder()
    {
        IndexEntry[] entries = [.. IndexXml.Read(File("table.xml", """
            <ICD10CM.index><letter><title>A</title><mainTerm><title>liquid<nemod>(hot)</nemod> NEC</title><cell col="2">T51.3X1</cell><cell col="3">--</cell>
            <term level="1"><title>boiling</title><see>Contact</see></term></mainTerm></letter></ICD10CM.index>
            """), 2)];
        Assert.Equal(["liquid NEC", "boiling"], entries.Select(entry => entry.Term));
        Assert.Equal(("(hot)", "T51.3X1", ""), (entries[0].Modifiers, entries[0].Codes[0], entries[0].Codes[1]));
        Assert.Equal((1, "Contact"), (entries[1].Level, entries[1].See));
    }

    [Theory]
    [InlineData("<ICD10CM.index>")]
    [InlineData("<ICD10CM.index><letter><mainTerm><title>a</title><cell col=\"9\">T51</cell></mainTerm></letter></ICD10CM.index>")]
    public void Xml_OtherForm_IsRefused(string text) => Assert.Throws<SourceException>(() => IndexXml.Read(File("table.xml", text), 2).ToList());

    private SourceFile File(string name, string text) => SourceFile.Read(_folder.Path, _folder.Write(name, Encoding.UTF8.GetBytes(text)));
}
