namespace IcdCoding;

/// <summary>
/// Marks a text that holds a code. The analyzers of this package check every constant that reaches it (ICD1001 to ICD1006) against
/// the edition in force on the project property <c>IcdDateOfService</c>. It has no effect at run time.
/// </summary>
/// <example><code>
/// public void Add([IcdCodeText] string code) => …   // Add("M62.8") is reported: ICD1004, a header
/// </code></example>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class IcdCodeTextAttribute : Attribute
{
    /// <summary>Whether a header (<c>M62.8</c>) is meant as well: false for a diagnosis, true for the name of a group of codes.</summary>
    public bool AllowHeaders { get; set; }
}
