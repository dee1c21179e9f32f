using System.Text;

namespace IcdCoding.Fuzz.Targets;

/// <summary>Code parsing: text and its UTF-8 agree, nothing but FormatException is thrown, what is formatted is read again.</summary>
internal sealed class CodeTarget : FuzzTarget
{
    internal override string Name => "code";

    internal override int Share => 500;

    protected override string[] Examples =>
        ["M62.81", "m6281", " I10. ", "ICD-10-CM:S82.821A", "icd10:V97.33XD", "\u00A0Z23\u3000", "C4A.11", "QA0.0", "\"E11.9\"", "ICD10CM:ICD10CM:Q87.2", " \u00A0ZC0xD", "7A3", ""];

    internal override void Run(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        bool isText = IcdCode.TryParse(text, out IcdCode code);
        bool isUtf8 = IcdCode.TryParse(input, null, out IcdCode other);
        bool isValidUtf8 = !text.Contains('\uFFFD', StringComparison.Ordinal);
        Promise((isText == isUtf8 && code == other) || !isValidUtf8, "UTF-16 and UTF-8 agree");
        try
        {
            Promise(IcdCode.Parse(text) == code && isText, "Parse and TryParse agree");
        }
        catch (FormatException exception)
        {
            Promise(!isText, "Parse throws where TryParse fails");
            Promise(exception.Message.Length < 300, "messages are bounded");
        }

        if (isText)
        {
            Promise(IcdCode.Parse(code.ToString()) == code && IcdCode.Parse(code.ToString("N")) == code, "what is formatted is read again");
            Promise(!code.IsEmpty && code.StartsWith(code.Category), "a code has a category");
        }
        else
        {
            Promise(code.IsEmpty, "what is no code is empty");
        }
    }
}
