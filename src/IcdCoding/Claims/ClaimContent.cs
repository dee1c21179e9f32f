namespace IcdCoding.Claims;

/// <summary>Whether the lists of a claim are there: what binds or builds claims may leave null where nothing was sent.</summary>
internal static class ClaimContent
{
    /// <exception cref="ArgumentException">A list, or what it holds, is null; the message names the property.</exception>
    internal static void Check(Claim claim)
    {
        NotNull(claim.Diagnoses, nameof(Claim.Diagnoses), nameof(claim));
        NotNull(claim.ServiceLines, nameof(Claim.ServiceLines), nameof(claim));
        for (int i = 0; i < claim.ServiceLines.Count; i++)
        {
            ServiceLine line = claim.ServiceLines[i];
            NotNull(line, "A line of ServiceLines", nameof(claim));
            NotNull(line.ProcedureCode, nameof(ServiceLine.ProcedureCode), nameof(claim));
            NotNull(line.DiagnosisPointers, nameof(ServiceLine.DiagnosisPointers), nameof(claim));
        }

        if (claim.Documentation is { } chart)
        {
            NoneNull(chart.Strength, nameof(chart.Strength), nameof(claim));
            NoneNull(chart.Limitations, nameof(chart.Limitations), nameof(claim));
            NoneNull(chart.Context, nameof(chart.Context), nameof(claim));
            NotNull(chart.Diagnoses, nameof(chart.Diagnoses), nameof(claim));
            NoneNull(chart.Statements, nameof(chart.Statements), nameof(claim));
        }
    }

    /// <exception cref="ArgumentException">The value is null; the message names the property.</exception>
    internal static void NotNull(object? value, string property, string parameter)
    {
        if (value is null)
        {
            throw new ArgumentException($"{property} is null.", parameter);
        }
    }

    /// <exception cref="ArgumentException">The list or one of its items is null; the message names the property.</exception>
    internal static void NoneNull<T>(IReadOnlyList<T> list, string property, string parameter)
        where T : class
    {
        NotNull(list, property, parameter);
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] is null)
            {
                throw new ArgumentException($"{property}[{i}] is null.", parameter);
            }

        }
    }
}
