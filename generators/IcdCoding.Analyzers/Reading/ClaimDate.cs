using IcdCoding.Claims;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IcdCoding.Analyzers.Reading;

/// <summary>The date of service that is written in the claim around an expression: it speaks before the project's.</summary>
internal static class ClaimDate
{
    /// <summary>The date of the innermost <c>new Claim { DateOfService = new DateOnly(2026, 11, 23) }</c> around a node; null when there is none with a constant date.</summary>
    internal static DateTime? Around(SyntaxNode node, SemanticModel model, LibrarySymbols symbols, CancellationToken cancellation)
    {
        foreach (SyntaxNode ancestor in node.Ancestors())
        {
            if (ancestor is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax)
            {
                return null;
            }

            if (ancestor is BaseObjectCreationExpressionSyntax { Initializer: not null }
                && model.GetOperation(ancestor, cancellation) is IObjectCreationOperation creation
                && symbols.IsClaim(creation.Type))
            {
                return Of(creation);
            }
        }

        return null;
    }

    private static DateTime? Of(IObjectCreationOperation claim)
    {
        if (claim.Initializer is not { } initializers)
        {
            return null;
        }

        foreach (IOperation initializer in initializers.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: nameof(Claim.DateOfService) } } assignment)
            {
                return Constant(CodeValues.Unwrap(assignment.Value));
            }
        }

        return null;
    }

    private static DateTime? Constant(IOperation? value)
    {
        if (value is not IObjectCreationOperation { Type.Name: "DateOnly" or "DateTime", Arguments.Length: 3 } date)
        {
            return null;
        }

        int[] parts = new int[3];
        foreach (IArgumentOperation argument in date.Arguments)
        {
            if (argument is not { Parameter.Ordinal: var ordinal, Value.ConstantValue: { HasValue: true, Value: int part } })
            {
                return null;
            }

            parts[ordinal] = part;
        }

        bool exists = parts[0] is >= 1 and <= 9999 && parts[1] is >= 1 and <= 12 && parts[2] >= 1 && parts[2] <= DateTime.DaysInMonth(parts[0], parts[1]);
        return exists ? new DateTime(parts[0], parts[1], parts[2]) : null;
    }
}
