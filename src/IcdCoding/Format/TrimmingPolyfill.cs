#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

/// <summary>What .NET's trimmer asks for; .NET Standard 2.0 does not have it, and programs for it are not trimmed.</summary>
internal enum DynamicallyAccessedMemberTypes
{
    /// <summary>All public fields.</summary>
    PublicFields = 0x0020,
}

/// <summary>Says which members of a type are asked for by reflection.</summary>
[AttributeUsage(AttributeTargets.GenericParameter)]
internal sealed class DynamicallyAccessedMembersAttribute(DynamicallyAccessedMemberTypes memberTypes) : Attribute
{
    /// <summary>The members.</summary>
    public DynamicallyAccessedMemberTypes MemberTypes { get; } = memberTypes;
}
#endif
