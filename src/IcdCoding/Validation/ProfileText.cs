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

        CareSetting? setting = row[1].ToLowerInvariant() switch
        {
            "" => null,
            "professional" => CareSetting.Professional,
            "outpatient" => CareSetting.Outpatient,
            "inpatient" => CareSetting.Inpatient,
            _ => throw row.Wrong(1, "professional, outpatient, inpatient or nothing"),
        };
        Severity severity = row[4].ToLowerInvariant() switch
        {
            "none" => Severity.None,
            "info" => Severity.Info,
            "warning" => Severity.Warning,
            "error" => Severity.Error,
            _ => throw row.Wrong(4, "none, info, warning or error"),
        };
        if (string.IsNullOrWhiteSpace(row[5]))
        {
            throw row.Wrong(5, "the reason of the row");
        }

        ServicePeriod period = row.Period(2);
        return new ProfileRow(row[0].ToUpperInvariant(), setting, period.From, period.Through, severity, row[5]);
    }
}
