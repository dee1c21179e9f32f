namespace IcdCoding.Cli.Inputs;

/// <summary>In what order a date with slashes has its day and month.</summary>
internal enum DateForm
{
    /// <summary>Not known: such a date is refused, since nothing in it decides.</summary>
    Unknown,

    /// <summary>Month, day, year.</summary>
    Mdy,

    /// <summary>Day, month, year.</summary>
    Dmy,
}
