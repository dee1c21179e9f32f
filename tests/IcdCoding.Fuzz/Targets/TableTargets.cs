using System.Text;
using IcdCoding.Claims;
using IcdCoding.Coverages;

namespace IcdCoding.Fuzz.Targets;

/// <summary>Tables of profiles: nothing but TableFormatException.</summary>
internal sealed class ProfileTarget : FuzzTarget
{
    internal override string Name => "profiles";

    internal override int Share => 40;

    protected override string[] Examples =>
        ["rule\tsetting\tfrom\tthrough\tseverity\treason\nICD2001\tprofessional\t2026-01-01\t\twarning\tpayer\n", FallenInputs.Shipped("profiles.cms.tsv"), FallenInputs.Shipped("profiles.strict.tsv")];

    internal override void Run(byte[] input)
    {
        try
        {
            ClaimProfile.Parse(Encoding.UTF8.GetString(input), "file");
        }
        catch (TableFormatException exception)
        {
            Promise(exception.Message.Length < 1_000, "messages are bounded");
        }
    }
}

/// <summary>Tables of policies: nothing but TableFormatException.</summary>
internal sealed class PolicyTarget : FuzzTarget
{
    internal override string Name => "policies";

    internal override int Share => 40;

    protected override string[] Examples =>
        ["fact\tvalue\tfrom\tthrough\nid\tA1\t\t\ntitle\tx\t\t\nprocedure\t97110\t\t\nsupports\tM62.81\t2026-10-01\t\n", FallenInputs.Shipped("policies.A53057.icdpolicy.tsv")];

    internal override void Run(byte[] input)
    {
        try
        {
            CoveragePolicy.Parse(Encoding.UTF8.GetString(input), "file");
        }
        catch (TableFormatException exception)
        {
            Promise(exception.Message.Length < 1_000, "messages are bounded");
        }
    }
}
