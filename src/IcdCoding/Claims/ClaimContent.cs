namespace IcdCoding.Claims;

/// <summary>Whether the lists of a claim are there: what binds or builds claims may leave null where nothing was sent.</summary>
internal static class ClaimContent
{
    /// <exception cref="ArgumentException">A list, or what it holds, is null; the message names the property.</exception>
    internal static void Check(Claim claim)
    {
        NotNull(claim.Diagnoses, "Claim.Diagnoses", nameof(claim));
        NotNull(claim.ServiceLines, "Claim.ServiceLines", nameof(claim));
        for (int i = 0; i < claim.ServiceLines.Count; i++)
        {
            // The path is written only where something is missing: a claim that is whole costs nothing here.
            if (claim.ServiceLines[i] is not { ProcedureCode: not null, DiagnosisPointers: not null })
            {
                throw Null(claim.ServiceLines[i] is not { } incomplete ? $"Claim.ServiceLines[{i}]"
                    : incomplete.ProcedureCode is null ? $"Claim.ServiceLines[{i}].{nameof(ServiceLine.ProcedureCode)}"
                    : $"Claim.ServiceLines[{i}].{nameof(ServiceLine.DiagnosisPointers)}", nameof(claim));
            }
        }

        if (claim.Documentation is { } chart)
        {
            NoneNull(chart.Strength, "Claim.Documentation.Strength", nameof(claim));
            NoneNull(chart.Limitations, "Claim.Documentation.Limitations", nameof(claim));
            NoneNull(chart.Context, "Claim.Documentation.Context", nameof(claim));
            NotNull(chart.Diagnoses, "Claim.Documentation.Diagnoses", nameof(claim));
            NoneNull(chart.Statements, "Claim.Documentation.Statements", nameof(claim));
        }
    }

    /// <exception cref="ArgumentException">The value is null; the message names the property.</exception>
    internal static void NotNull(object? value, string property, string parameter)
    {
        if (value is null)
        {
            throw Null(property, parameter);
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
                throw Null($"{property}[{i}]", parameter);
            }
        }
    }

    private static ArgumentException Null(string property, string parameter) => new($"{property} is null.", parameter);
}
