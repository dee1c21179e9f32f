using System.Text;

namespace IcdCoding.Text;

/// <summary>Values of an enumeration as data writes them: <c>SelfCare</c> is "self-care"; what the trade writes short is short: <c>LocalCoverageDetermination</c> is "lcd".</summary>
internal static class EnumName
{
    internal static string Of<T>(T value)
        where T : struct, Enum
    {
        string member = value.ToString();
        switch (member)
        {
            case "LocalCoverageDetermination":
                return "lcd";
            case "ActivitiesOfDailyLiving":
                return "adl";
        }

        StringBuilder name = new();
        foreach (char letter in member)
        {
            name.Append(char.IsUpper(letter) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }

    /// <summary>The value that data writes so.</summary>
    /// <exception cref="FormatException">No value is written so.</exception>
    internal static T Parse<T>(string name)
        where T : struct, Enum
    {
        foreach (string member in Enum.GetNames(typeof(T)))
        {
            if (Enum.TryParse(member, out T value) && Of(value) == name)
            {
                return value;
            }
        }

        throw new FormatException($"{Quoted.Of(name)} is none of the values of {typeof(T).Name}.");
    }
}
