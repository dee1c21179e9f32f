using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace IcdCoding.Analyzers.Tests.Checking;

/// <summary>Walks all that a generator's model holds: a symbol, a node, a location or a compilation in it would keep a compilation alive and break caching.</summary>
internal static class ModelGraph
{
    internal static int CountOfPlainValues(IEnumerable<object> models)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach (object model in models)
        {
            Walk(model, seen);
        }

        return seen.Count;
    }

    private static void Walk(object? value, HashSet<object> seen)
    {
        if (value is null || value.GetType().IsPrimitive || !seen.Add(value))
        {
            return;
        }

        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation or SemanticModel, value.GetType().FullName);
        if (value is string)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, seen);
            }

            return;
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Walk(field.GetValue(value), seen);
        }
    }
}
