#if NET8_0_OR_GREATER
using System.Text;
using System.Text.Json;
using IcdCoding.Text;

namespace IcdCoding.Claims;

/// <summary>
/// The names of an object's properties. A property may have several, the first is the one that is written; letter case does not count. A name that is
/// not known, and a property that is there twice, is an error, so that nothing is lost in silence.
/// </summary>
internal sealed class JsonNames
{
    private readonly string _object;
    private readonly (byte[] Utf8, string Name, int Property)[] _names;

    /// <param name="describedObject">What the object is, as a message says it: <c>a claim</c>.</param>
    /// <param name="properties">The names, those of one property with a bar between them: <c>date|dateOfService</c>.</param>
    internal JsonNames(string describedObject, params string[] properties)
    {
        _object = describedObject;
        _names = [.. properties.SelectMany((names, property) => names.Split('|').Select(name => (Encoding.UTF8.GetBytes(name), name, property)))];
    }

    /// <summary>All names that are read.</summary>
    internal string[] All => [.. _names.Select(name => name.Name)];

    /// <summary>The property whose name the reader stands on; the reader then stands on its value.</summary>
    /// <param name="reader">Stands on a name.</param>
    /// <param name="seen">The properties read before, a bit each.</param>
    /// <param name="mayRepeat">Properties that may come under more than one name, a bit each.</param>
    /// <param name="path">Where the object is, with a dot behind it; empty for the claim itself.</param>
    /// <returns>The place of the property among those of the constructor.</returns>
    internal int Read(ref Utf8JsonReader reader, ref int seen, int mayRepeat = 0, string path = "")
    {
        int index = Find(ref reader);
        if (index < 0)
        {
            string name = reader.GetString()!;
            throw JsonField.Wrong(ref reader, $"{path}{Quoted.Of(name)} is not a property of {_object}{NearestName.Hint(name, All)}");
        }

        (_, string known, int property) = _names[index];
        int bit = 1 << property;
        if ((seen & bit) != 0 && (mayRepeat & bit) == 0)
        {
            throw JsonField.Wrong(ref reader, $"{path}{known}: is there twice");
        }

        seen |= bit;
        reader.Read();
        return property;
    }

    private int Find(ref Utf8JsonReader reader)
    {
        for (int i = 0; i < _names.Length; i++)
        {
            if (reader.ValueTextEquals(_names[i].Utf8))
            {
                return i;
            }
        }

        string name = reader.GetString()!;
        return Array.FindIndex(_names, known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase));
    }
}
#endif
