namespace IcdCoding.Cli.Inputs;

/// <summary>In what form claims are read.</summary>
internal enum InputFormat
{
    /// <summary>A JSON object a line.</summary>
    Ndjson,

    /// <summary>JSON values of any layout: an array of claims, or claims one after another.</summary>
    Json,

    /// <summary>A header and a row a claim, separated by commas, semicolons, tabs or bars.</summary>
    Csv,

    /// <summary>An Apache Parquet file, a row a claim.</summary>
    Parquet,
}
