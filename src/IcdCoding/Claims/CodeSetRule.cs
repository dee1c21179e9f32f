using IcdCoding.Claims;

namespace IcdCoding.Rules;

/// <summary>A rule as data: reports every diagnosis of a claim that is in a set of codes, for example those that a payer wants looked at before they are billed.</summary>
/// <example><code>
/// var rule = new CodeSetRule(new RuleDescriptor("CLINIC1", "Weakness code", Severity.Warning), WeaknessCodes.Set, "needs strength grades in the chart");
/// ClaimValidator validator = ClaimValidator.Create(new ClaimValidatorOptions { Rules = [rule] });
/// </code></example>
public sealed class CodeSetRule : CodingRule
{
    private readonly IcdCodeSet _codes;
    private readonly string _message;

    /// <summary>A rule on a set of codes.</summary>
    /// <param name="descriptor">What the rule is called; its id must not have the form of one of this library's, <c>ICD</c> and four digits.</param>
    /// <param name="codes">The codes; each stands for itself and every code below it.</param>
    /// <param name="message">What is to be said of a code: it follows the code in the finding.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The id of <paramref name="descriptor"/> has the form of one of this library's.</exception>
    public CodeSetRule(RuleDescriptor descriptor, IcdCodeSet codes, string message)
    {
        Descriptor = descriptor ?? throw new ArgumentNullException(nameof(descriptor));
        _codes = codes ?? throw new ArgumentNullException(nameof(codes));
        _message = message ?? throw new ArgumentNullException(nameof(message));
        if (descriptor.HasReservedId)
        {
            throw new ArgumentException($"'{descriptor.Id}' cannot be the id of a rule of your own: ICD and four digits are this library's.", nameof(descriptor));
        }
    }

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; }

    /// <inheritdoc />
    public override void Analyze(in RuleContext context, ref FindingBuffer findings)
    {
        for (int i = 0; i < context.Diagnoses.Length; i++)
        {
            IcdCode code = context.Diagnoses[i].Code;
            if (!code.IsEmpty && _codes.Contains(code))
            {
                findings.Add(new Finding(Descriptor, Descriptor.DefaultSeverity, $"{code} {_message}", [i], [code]));
            }
        }
    }
}
