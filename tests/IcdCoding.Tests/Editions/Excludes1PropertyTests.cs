using CsCheck;

namespace IcdCoding.Tests.Editions;

/// <summary>What Excludes1 is by the guidelines (I.A.12.a), for any codes of any edition.</summary>
public sealed class Excludes1PropertyTests
{
    private static readonly Gen<Icd10CmEdition> Editions = Gen.Int[0, Icd10Cm.Editions.Count - 1].Select(index => Icd10Cm.Editions[index]);

    private static readonly Gen<(Icd10CmEdition Edition, CodeEntry A, CodeEntry B)> Pairs = Editions.SelectMany(
        edition => Gen.Select(Gen.Int[0, edition.Count - 1], Gen.Int[0, edition.Count - 1], Gen.Bool).Select((a, b, near) =>
        {
            CodeEntry first = Codes(edition)[a];
            // Random codes seldom conflict: half of the pairs are a code and one of those that it names.
            IcdCode[] partners = near ? [.. edition.Excludes1Partners(first).Select(range => range.First)] : [];
            return (edition, first, partners.Length > 0 && edition.TryGet(partners[b % partners.Length], out CodeEntry? partner) ? partner : Codes(edition)[b]);
        }));

    private static readonly Dictionary<Icd10CmEdition, CodeEntry[]> Known = [];

    [Fact]
    public void Excludes1_IsSymmetric() => Pairs.Sample(
        pair =>
        {
            bool forth = pair.Edition.Excludes1(pair.A.Code, pair.B.Code, out NoteReference note), back = pair.Edition.Excludes1(pair.B.Code, pair.A.Code, out NoteReference other);
            Assert.Equal(forth, back);
            Assert.True(!forth || note.Text == other.Text, $"{pair.A.Code} {pair.B.Code} {pair.Edition}");
        },
        iter: 3_000);

    [Fact]
    public void Excludes1_IsOfTwoCodes() => Pairs.Sample(
        pair =>
        {
            Assert.False(pair.Edition.Excludes1(pair.A.Code, pair.A.Code, out _));
            Assert.All(pair.A.Ancestors, ancestor => Assert.False(pair.Edition.Excludes1(pair.A.Code, ancestor.Code, out _)));
        },
        iter: 1_000);

    [Fact]
    public void Excludes1_HoldsForDescendants()
    {
        int conflicts = 0;
        Pairs.Sample(
            pair =>
            {
                if (pair.Edition.Excludes1(pair.A.Code, pair.B.Code, out _))
                {
                    Interlocked.Increment(ref conflicts);
                    Assert.All(
                        pair.A.Descendants.Take(20).SelectMany(a => pair.B.Descendants.Take(20).Append(pair.B), (a, b) => (a, b)),
                        below => Assert.True(pair.Edition.Excludes1(below.a.Code, below.b.Code, out _), $"{below.a.Code} {below.b.Code} below {pair.A.Code} {pair.B.Code} in {pair.Edition}"));
                }
            },
            iter: 3_000);
        Assert.True(conflicts > 500, $"{conflicts} conflicts");
    }

    private static CodeEntry[] Codes(Icd10CmEdition edition)
    {
        lock (Known)
        {
            return Known.TryGetValue(edition, out CodeEntry[]? codes) ? codes : Known[edition] = [.. edition.Codes];
        }
    }
}
