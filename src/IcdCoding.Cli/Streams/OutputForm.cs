namespace IcdCoding.Cli.Streams;

/// <summary>In what form the findings of a stream are written.</summary>
internal enum OutputForm
{
    /// <summary>A JSON object a claim.</summary>
    Ndjson,

    /// <summary>A row a finding, as text.</summary>
    Csv,

    /// <summary>The same rows as an Apache Parquet file.</summary>
    Parquet,
}
