using System.Text.RegularExpressions;

namespace IcdCoding.DataTests;

/// <summary>The target grammar, decided code by code on text: slow, and independent of the generator.</summary>
internal sealed partial class NaiveTarget(string targets, NaiveTables tables)
{
    private readonly Match[] _tokens = [.. targets.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(token => token[0] != '?')
        .Select(token => Grammar().Match(token))
        .Select(match => match.Success ? match : throw new FormatException(targets))];

    private readonly Dictionary<string, bool> _answers = [];

    internal bool Contains(NaiveCode code)
    {
        if (!_answers.TryGetValue(code.Text, out bool answer))
        {
            answer = _tokens.Any(token => Contains(token, code));
            _answers.Add(code.Text, answer);
        }

        return answer;
    }

    private bool Contains(Match token, NaiveCode code)
    {
        NaiveCode first = tables[token.Groups["first"].Value];
        NaiveCode last = token.Groups["last"].Success ? tables[token.Groups["last"].Value] : first;
        bool between = first.Position <= code.Position && (code.Position <= last.Position || last.IsOver(code));
        if (!between || !token.Groups["constraint"].Success)
        {
            return between;
        }

        if (code.IsEverBillable)
        {
            return Fits(token, code.Text);
        }

        NaiveCode[] below = [.. tables.Codes.Where(other => other.IsEverBillable && code.IsOver(other))];
        return below.Length > 0 && below.All(other => Contains(token, other));
    }

    private static bool Fits(Match token, string code)
    {
        foreach (Capture constraint in token.Groups["constraint"].Captures)
        {
            string[] sides = constraint.Value.Split('=');
            string places = sides[0].Replace(",", "", StringComparison.Ordinal);
            string padded = code.PadRight(7, '_');
            int place = places.Reverse().Select(digit => digit - '1').FirstOrDefault(at => padded[at] is not ('X' or '_'), places[0] - '1');
            if (places.Length == 1)
            {
                place = places[0] - '1';
            }

            if (!Regex.IsMatch(padded[place..], "^" + sides[1]))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"^(?<first>[A-Z][0-9A-Z.]+)(-(?<last>[A-Z][0-9A-Z.]+))?(/(?<constraint>[1-7](,[1-7])*=[0-9A-Z\[\]]+))*$")]
    private static partial Regex Grammar();
}
