using System.ComponentModel;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace IcdCoding.Tests.Codes;

public sealed class IcdCodeTests
{
    [Theory]
    [InlineData("M62.81", "M62.81")]
    [InlineData("m6281", "M62.81")]
    [InlineData("  m62.81\t", "M62.81")]
    [InlineData("I10.", "I10")]
    [InlineData(" I10. ", "I10")]
    [InlineData("ICD10:I10", "I10")]
    [InlineData("ICD-10-CM:M62.81", "M62.81")]
    [InlineData("icd-10-cm: m62.81", "M62.81")]
    [InlineData("ICD10CM:I10", "I10")]
    [InlineData("ICD10CM:ICD10CM:Q87.2", "Q87.2")]
    [InlineData("ICD-10: ICD10CM:I10.", "I10")]
    [InlineData("\u00A0I10\u2003", "I10")]
    [InlineData("ICD10:\u3000I10", "I10")]
    [InlineData("\v\fI10", "I10")]
    [InlineData("C4A", "C4A")]
    [InlineData("c4a.0", "C4A.0")]
    [InlineData("Z3A.12", "Z3A.12")]
    [InlineData("QA0", "QA0")]
    [InlineData("S72.001A", "S72.001A")]
    [InlineData("T81.4XXA", "T81.4XXA")]
    public void Parse_FormThatIsForgiven_GivesTheCode(string text, string code)
    {
        Assert.Equal(code, IcdCode.Parse(text).ToString());
        Assert.True(IcdCode.TryParse(text, null, out IcdCode tried));
        Assert.Equal(code, tried.ToString());
        Assert.Equal(tried, IcdCode.Parse(Encoding.UTF8.GetBytes(text), null));
    }

    public static TheoryData<string> BadForms => new()
    {
        "", " ", ".", "I", "I1", "I1.0", "10", "999.9", "M62..81", "M6.281", "M62.8.1", "M62.81123", "M62-81", "MAA.0", "I10\0", "\0I10", "\uFEFF\u200BI10",
        "I10\uD800", "\uDC00\uD800", "ICD10:", "ICD-10-CM:", "Ｍ62", "İ10", "M62\r\n81", "I١٠", new string('M', 1_000_000), "I10" + new string('0', 1_000_000),
    };

    [Theory]
    [MemberData(nameof(BadForms))]
    public void TryParse_BadForm_IsFalseAndDoesNotThrow(string text)
    {
        Assert.False(IcdCode.TryParse(text, null, out IcdCode code));
        Assert.True(code.IsEmpty);
        Assert.False(IcdCode.TryParse(Encoding.UTF8.GetBytes(text), null, out code));
        Assert.True(code.IsEmpty);
        FormatException exception = Assert.Throws<FormatException>(() => IcdCode.Parse(text));
        Assert.Contains("position", exception.Message, StringComparison.Ordinal);
        Assert.True(exception.Message.Length < 250, "The message repeats too much of the text.");
        Assert.DoesNotContain(exception.Message, character => char.IsControl(character) || char.IsSurrogate(character));
    }

    [Fact]
    public void TryParse_Null_IsFalse()
    {
        Assert.False(IcdCode.TryParse((string?)null, null, out _));
        Assert.Throws<ArgumentNullException>(() => IcdCode.Parse((string)null!));
    }

    [Fact]
    public void Parse_LongText_QuotesAtMostTwentyCharacters()
    {
        FormatException exception = Assert.Throws<FormatException>(() => IcdCode.Parse("Jane Doe born 1950-02-03 has weakness"));
        Assert.Contains("'Jane Doe born 1950-0…'", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("1950-02", exception.Message, StringComparison.Ordinal);
        Assert.Contains("unexpected 'n' at position 3", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_RandomBytes_NeverThrowsAndAgreesWithText() =>
        Gen.Byte.Array[0, 40].Sample(
            bytes =>
            {
                bool read = IcdCode.TryParse(bytes, null, out IcdCode code);
                Assert.Equal(read, !code.IsEmpty);
                string text = Encoding.Latin1.GetString(bytes);
                _ = IcdCode.TryParse(text, null, out _);
                if (read)
                {
                    Assert.Equal(code, IcdCode.Parse(text));
                }
            },
            iter: 200_000);

    [Fact]
    public void TryParse_TextAndItsUtf8_Agree()
    {
        string[] pieces = ["I10", "m62", ".", "81", " ", "\t", "\u00A0", "\u3000", "\u200B", "ICD10:", "ICD-10-CM:", "ICD10CM", "-", "\u041C", "\uFF11", "X", "\u0085", "\v", "é", "\U0001F600"];
        Gen.OneOf(Gen.Int[0, pieces.Length - 1].Array[0, 40].Select(chosen => string.Concat(chosen.Select(piece => pieces[piece]))), Gen.String[Gen.Char["MI1062.8 \u00A0\u2003:"], 0, 12]).Sample(
            text =>
            {
                bool read = IcdCode.TryParse(text, out IcdCode code);
                Assert.Equal(read, IcdCode.TryParse(Encoding.UTF8.GetBytes(text), null, out IcdCode fromUtf8));
                Assert.Equal(code, fromUtf8);
            },
            iter: 200_000);
    }

    [Fact]
    public void Parse_WhatWasFormatted_IsTheSameCode()
    {
        Gen<IcdCode> codes =
            from first in Gen.Char['A', 'Z']
            from second in Gen.Char['0', '9']
            from rest in Gen.Char["0123456789ABCXYZ"].Array[1, 5]
            select IcdCode.Parse(first.ToString() + second + new string(rest));
        codes.Sample(
            code =>
            {
                Assert.Equal(code, IcdCode.Parse(code.ToString()));
                Assert.Equal(code, IcdCode.Parse(code.ToString("N")));
                Assert.Equal(code, IcdCode.Parse(code.ToString().ToLowerInvariant()));
                Assert.True(code.StartsWith(code.Category));
                Span<byte> utf8 = stackalloc byte[8];
                Assert.True(code.TryFormat(utf8, out int length));
                Assert.Equal(code, IcdCode.Parse(utf8[..length], null));
            },
            iter: 50_000);
    }

    [Fact]
    public void CompareTo_TwoCodes_IsTextOrder() =>
        Gen.Select(Gen.Int[0, AllCodes.Length - 1], Gen.Int[0, AllCodes.Length - 1]).Sample(
            (a, b) => Assert.Equal(
                Math.Sign(string.CompareOrdinal(AllCodes[a].ToString("N"), AllCodes[b].ToString("N"))),
                Math.Sign(AllCodes[a].CompareTo(AllCodes[b]))),
            iter: 20_000);

    private static readonly IcdCode[] AllCodes = [.. Icd10Cm.Latest.Codes.Select(entry => entry.Code)];

    [Fact]
    public void Format_DotAndNone_AreTheTwoForms()
    {
        IcdCode code = IcdCode.Parse("M62.81");
        Assert.Equal("M62.81", code.ToString());
        Assert.Equal("M62.81", $"{code:D}");
        Assert.Equal("M6281", code.ToString("N"));
        Assert.Equal("I10", IcdCode.Parse("I10").ToString());
        Assert.Contains("'X'", Assert.Throws<FormatException>(() => code.ToString("X")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryFormat_DestinationTooShort_IsFalseAndWritesNothing()
    {
        Span<char> characters = stackalloc char[5];
        Assert.False(IcdCode.Parse("M62.81").TryFormat(characters, out int written));
        Assert.Equal(0, written);
        Span<byte> bytes = stackalloc byte[5];
        Assert.False(IcdCode.Parse("M62.81").TryFormat(bytes, out written));
        Assert.Equal(0, written);
        Assert.True(IcdCode.Parse("M62.81").TryFormat(bytes, out written, "N"));
        Assert.Equal("M6281"u8.ToArray(), bytes[..written].ToArray());
    }

    [Fact]
    public void Category_OfACode_IsItsFirstThreeCharacters()
    {
        IcdCode code = IcdCode.Parse("M62.81");
        Assert.Equal(IcdCode.Parse("M62"), code.Category);
        Assert.False(code.IsCategory);
        Assert.True(code.Category.IsCategory);
        Assert.Equal(5, code.Length);
        Assert.True(code.StartsWith(IcdCode.Parse("M62.8")));
        Assert.False(IcdCode.Parse("M62.8").StartsWith(code));
        Assert.False(code.StartsWith(IcdCode.Parse("M62.9")));
    }

    [Fact]
    public void Default_IsEmpty()
    {
        IcdCode empty = default;
        Assert.True(empty.IsEmpty);
        Assert.False(empty.IsCategory);
        Assert.Equal("", empty.ToString());
        Assert.Equal(0, empty.Length);
        Assert.True(empty < IcdCode.Parse("A00"));
        Assert.True(IcdCode.Parse("A00").StartsWith(empty));
        Assert.False(Icd10Cm.Latest.Contains(empty));
        Assert.Equal(8, System.Runtime.CompilerServices.Unsafe.SizeOf<IcdCode>());
    }

    [Fact]
    public void TypeConverter_Text_ConvertsBothWays()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(IcdCode));
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.Equal(IcdCode.Parse("M62.81"), converter.ConvertFromInvariantString("m6281"));
        Assert.Equal("M62.81", converter.ConvertToInvariantString(IcdCode.Parse("M62.81")));
    }

    [Fact]
    public void Json_ValueAndDictionaryKey_RoundTrip()
    {
        Dictionary<IcdCode, IcdCode[]> codes = new() { [IcdCode.Parse("M62.81")] = [IcdCode.Parse("I10")] };
        string json = JsonSerializer.Serialize(codes);
        Assert.Equal("""{"M62.81":["I10"]}""", json);
        Assert.Equal([IcdCode.Parse("I10")], JsonSerializer.Deserialize<Dictionary<IcdCode, IcdCode[]>>(json)![IcdCode.Parse("M62.81")]);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("\"not a code at all, but a sentence\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{}")]
    public void Json_NoCode_IsAJsonException(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<IcdCode>(json));
}
