namespace IcdCoding;

/// <summary>
/// Names the codes of a set. The generator of this package fills the marked <c>static partial class</c> with a constant for each
/// and a <c>Contains</c> that answers for the codes and everything below them.
/// </summary>
/// <example><code>
/// [IcdCodes("M62.8", "R53.1")]
/// internal static partial class WeaknessCodes;      // WeaknessCodes.M62_8, WeaknessCodes.Contains(code)
/// </code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class IcdCodesAttribute : Attribute
{
    /// <summary>A set of these codes; a header stands for itself and every code below it.</summary>
    /// <param name="codes">Codes in any form that <see cref="IcdCode.Parse(string)"/> reads.</param>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> is null.</exception>
    public IcdCodesAttribute([IcdCodeText(AllowHeaders = true)] params string[] codes) => Codes = codes ?? throw new ArgumentNullException(nameof(codes));

    /// <summary>The codes as written.</summary>
    public IReadOnlyList<string> Codes { get; }
}
