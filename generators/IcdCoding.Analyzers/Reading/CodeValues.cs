using IcdCoding.Claims;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IcdCoding.Analyzers.Reading;

/// <summary>Reads which code an expression certainly is. What depends on flow is not certain and not read.</summary>
internal static class CodeValues
{
    /// <summary>Locals may name locals; a longer chain than this is not followed.</summary>
    private const int MaxSteps = 8;

    internal static bool TryRead(IOperation? operation, LibrarySymbols symbols, out IcdCode code) => TryRead(operation, symbols, MaxSteps, out code);

    /// <summary>The constant text of an operation: a string, a string converted to a span, or UTF-8.</summary>
    internal static string? Text(IOperation? operation)
    {
        operation = Unwrap(operation);
        return operation switch
        {
            IUtf8StringOperation utf8 => utf8.Value,
            { ConstantValue: { HasValue: true, Value: string text } } => text,
            _ => null,
        };
    }

    /// <summary>The operation under conversions and parentheses.</summary>
    internal static IOperation? Unwrap(IOperation? operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>Where the constant of a code is named, in an expression or in the local or field that it reads; null for a code that comes from text.</summary>
    internal static SyntaxNode? Constant(IOperation? operation, LibrarySymbols symbols)
    {
        SyntaxNode? named = null;
        for (int step = 0; step < MaxSteps; step++)
        {
            operation = Unwrap(operation);
            switch (operation)
            {
                case IPropertyReferenceOperation reference when symbols.IsConstant(reference.Property, out _):
                    return named ?? reference.Syntax;
                case IInvocationOperation { Arguments.Length: 1 } invocation when IsFromCode(invocation, symbols):
                    operation = invocation.Arguments[0].Value;
                    break;
                case IObjectCreationOperation { Arguments.Length: 1 } creation when symbols.IsDiagnosis(creation.Type):
                    operation = creation.Arguments[0].Value;
                    break;
                case ILocalReferenceOperation local:
                    named ??= local.Syntax;
                    operation = OnlyValue(local);
                    break;
                case IFieldReferenceOperation { Field: { IsReadOnly: true, IsStatic: true } } field:
                    named ??= field.Syntax;
                    operation = OnlyValue(field);
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static bool TryRead(IOperation? operation, LibrarySymbols symbols, int steps, out IcdCode code)
    {
        code = default;
        operation = Unwrap(operation);
        switch (operation)
        {
            case IPropertyReferenceOperation reference:
                return symbols.IsConstant(reference.Property, out code);
            case IInvocationOperation { Arguments.Length: > 0 } invocation when IsParse(invocation, symbols):
                return Text(invocation.Arguments[0].Value) is { } text && IcdCode.TryParse(text, out code);
            case IInvocationOperation { Arguments.Length: 1 } invocation when IsFromCode(invocation, symbols):
                return TryRead(invocation.Arguments[0].Value, symbols, steps, out code);
            case IObjectCreationOperation { Arguments.Length: 1 } creation when symbols.IsDiagnosis(creation.Type):
                return TryRead(creation.Arguments[0].Value, symbols, steps, out code);
            case ILocalReferenceOperation local when steps > 0:
                return TryRead(OnlyValue(local), symbols, steps - 1, out code);
            case IFieldReferenceOperation { Field: { IsReadOnly: true, IsStatic: true } } field when steps > 0:
                return TryRead(OnlyValue(field), symbols, steps - 1, out code);
            default:
                return false;
        }
    }

    /// <summary><c>IcdCode.Parse</c> and <c>Diagnosis.FromText</c>.</summary>
    private static bool IsParse(IInvocationOperation invocation, LibrarySymbols symbols) =>
        (invocation.TargetMethod.Name == nameof(IcdCode.Parse) && symbols.IsCode(invocation.TargetMethod.ContainingType))
        || (invocation.TargetMethod.Name == nameof(Diagnosis.FromText) && symbols.IsDiagnosis(invocation.TargetMethod.ContainingType));

    private static bool IsFromCode(IInvocationOperation invocation, LibrarySymbols symbols) =>
        invocation.TargetMethod.Name == nameof(Diagnosis.FromIcdCode) && symbols.IsDiagnosis(invocation.TargetMethod.ContainingType);

    /// <summary>The initial value of a local that is never assigned again.</summary>
    private static IOperation? OnlyValue(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        if (reference.Local.DeclaringSyntaxReferences is not [{ } declaration]
            || reference.SemanticModel is not { } model
            || declaration.SyntaxTree != model.SyntaxTree)
        {
            return null;
        }

        // Under the oldest supported compiler a collection expression is not in the tree of operations: ask for the member's tree.
        SyntaxNode declarator = declaration.GetSyntax();
        IOperation? declared = model.GetOperation(declarator);
        for (IOperation? outer = declared; outer is not null; outer = outer.Parent)
        {
            root = outer;
        }

        if (declared is not IVariableDeclaratorOperation variable || IsWritten(root, reference.Local))
        {
            return null;
        }

        return (variable.Initializer ?? (variable.Parent as IVariableDeclarationOperation)?.Initializer)?.Value;
    }

    private static bool IsWritten(IOperation root, ILocalSymbol local)
    {
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            bool written = operation switch
            {
                IAssignmentOperation assignment => Names(assignment.Target, local),
                IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => Names(argument.Value, local),
                IAddressOfOperation address => Names(address.Reference, local),
                IVariableDeclaratorOperation { Symbol.IsRef: true } alias => alias.Initializer is { } initializer && Names(initializer.Value, local),
                ITupleOperation { Parent: IDeconstructionAssignmentOperation } tuple => tuple.Elements.Any(element => Names(element, local)),
                _ => false,
            };
            if (written)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Names(IOperation operation, ILocalSymbol local) =>
        operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local);

    /// <summary>The initializer of a static read-only field of the same file, which no static constructor can change where there is none.</summary>
    private static IOperation? OnlyValue(IFieldReferenceOperation reference)
    {
        if (reference.SemanticModel is not { } model
            || reference.Field.DeclaringSyntaxReferences is not [{ } declaration]
            || declaration.SyntaxTree != model.SyntaxTree
            || reference.Field.ContainingType.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared)
            || declaration.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value })
        {
            return null;
        }

        return model.GetOperation(value);
    }
}
