using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcdCoding.Analyzers.Reading;

/// <summary>The project property <c>IcdDateOfService</c>: the date of service against whose edition constants are checked.</summary>
internal static class ServiceDateProperty
{
    private const string Key = "build_property.IcdDateOfService";

    /// <summary>The date to check against: the property, or without it (or with one that cannot be used) the newest edition's first day.</summary>
    internal static DateTime Read(AnalyzerConfigOptionsProvider options) => Read(options, out _);

    /// <summary>As <see cref="Read(AnalyzerConfigOptionsProvider)"/>; <paramref name="unusable"/> is the text of a property that is no date of service, else null.</summary>
    internal static DateTime Read(AnalyzerConfigOptionsProvider options, out string? unusable)
    {
        unusable = null;
        if (options.GlobalOptions.TryGetValue(Key, out string? text) && !string.IsNullOrWhiteSpace(text))
        {
            if (DateTime.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
                && Icd10Cm.TryOn(date, out _))
            {
                return date;
            }

            unusable = text.Trim();
        }

        return Icd10Cm.Latest.EffectiveFrom;
    }
}
