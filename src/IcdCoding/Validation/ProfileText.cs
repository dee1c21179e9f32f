using IcdCoding.Text;

namespace IcdCoding.Claims;

/// <summary>Reads the rows of a profile and names what cannot be read.</summary>
internal static class ProfileText
{
    internal static List<ProfileRow> Read(string text, string name) =>
        [.. TableText.Read(text, name, "rule", "setting", "from", "through", "severity", "reason").Select(Row)];

    private static ProfileRow Row(TableRow row)
    {
        if (!ClaimValidator.AllRules.Any(rule => string.Equals(rule.Id, row[0], StringComparison.OrdinalIgnoreCase)))
        {
            throw row.Wrong(0, "the id of a rule, such as ICD2001");
        }

        CareSetting? setting = row[1].Length == 0 ? null
            : Vocabulary.TryParse(row[1], out CareSetting read) ? read
            : throw row.Wrong(1, $"{Vocabulary.Choices<CareSetting>()}, or nothing");
        if (!Vocabulary.TryParse(row[4], out Severity severity))
        {
            throw row.Wrong(4, Vocabulary.Choices<Severity>());
        }

        if (string.IsNullOrWhiteSpace(row[5]))
        {
            throw row.Wrong(5, "the reason of the row");
        }

        ServicePeriod period = row.Period(2);
        return new ProfileRow(row[0].ToUpperInvariant(), setting, period.From, period.Through, severity, row[5]);
    }
}
