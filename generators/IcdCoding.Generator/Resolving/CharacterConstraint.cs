namespace IcdCoding.Generator.Resolving;

/// <summary>
/// The part of a target after a slash: <c>4=42</c> (the characters from the fourth on begin with 42) or <c>5,6=[123]</c> (the sixth
/// character, or the fifth where the sixth is the placeholder X or absent, is 1, 2 or 3).
/// </summary>
internal readonly struct CharacterConstraint
{
    private const char Placeholder = 'X';

    private readonly int[] _places;
    private readonly string[] _allowed;

    private CharacterConstraint(int[] places, string[] allowed)
    {
        _places = places;
        _allowed = allowed;
    }

    internal static bool TryParse(string text, out CharacterConstraint constraint)
    {
        constraint = default;
        int equals = text.IndexOf('=');
        if (equals < 1)
        {
            return false;
        }

        string[] names = text.Substring(0, equals).Split(',');
        int[] places = new int[names.Length];
        for (int index = 0; index < names.Length; index++)
        {
            if (names[index].Length != 1 || names[index][0] is < '1' or > '7')
            {
                return false;
            }

            places[index] = names[index][0] - '1';
        }

        List<string> allowed = [];
        for (int index = equals + 1; index < text.Length; index++)
        {
            if (text[index] != '[')
            {
                allowed.Add(text.Substring(index, 1));
                continue;
            }

            int end = text.IndexOf(']', index);
            if (end < index + 2)
            {
                return false;
            }

            allowed.Add(text.Substring(index + 1, end - index - 1));
            index = end;
        }

        constraint = new CharacterConstraint(places, [.. allowed]);
        return allowed.Count > 0;
    }

    internal bool Holds(ulong code)
    {
        int place = _places[_places.Length - 1];
        for (int index = _places.Length - 1; index > 0 && PackedCode.CharacterAt(code, place) is '\0' or Placeholder; index--)
        {
            place = _places[index - 1];
        }

        for (int index = 0; index < _allowed.Length; index++)
        {
            char character = place + index < PackedCode.MaxLength ? PackedCode.CharacterAt(code, place + index) : '\0';
            if (character == '\0' || _allowed[index].IndexOf(character) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
