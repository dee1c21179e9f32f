using System.Text;

namespace IcdCoding.Text;

/// <summary>Values of an enumeration as data writes them: <c>SelfCare</c> is "self-care".</summary>
internal static class EnumName
{
    internal static string Of<T>(T value)
        where T : struct, Enum
    {
        StringBuilder name = new();
        foreach (char letter in value.ToString())
        {
            name.Append(char.IsUpper(letter) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
