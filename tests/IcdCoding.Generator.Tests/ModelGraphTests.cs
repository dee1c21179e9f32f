using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace IcdCoding.Generator.Tests;

public class ModelGraphTests
{
    private static readonly string[] InputSteps = ["Compilation", "ParseOptions", "AdditionalTexts", "AnalyzerConfigOptions"];

    [Theory]
    [InlineData("Tables")]
    [InlineData("Codes")]
    public void Models_HoldNoCompilerObjects(string emit)
    {
        GeneratorRun run = new(Fixture.Tables(), emit);
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        int named = 0;
        foreach (KeyValuePair<string, System.Collections.Immutable.ImmutableArray<IncrementalGeneratorRunStep>> step in run.Result.TrackedSteps)
        {
            if (InputSteps.Contains(step.Key) || run.Result.TrackedOutputSteps.ContainsKey(step.Key))
            {
                continue;
            }

            named++;
            foreach ((object value, _) in step.Value.SelectMany(runStep => runStep.Outputs))
            {
                Visit(value, step.Key, seen);
            }
        }

        Assert.True(named >= (emit == "Tables" ? 15 : 1), $"only {named} steps have names");
        Assert.True(seen.Count > 5);
    }

    [Fact]
    public void Visit_FindsACompilerObject_BehindAFieldOfABaseType() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Visit(new { Inner = new object[] { GeneratorRun.EmptyCompilation } }, "test", new(ReferenceEqualityComparer.Instance)));

    private static void Visit(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        Assert.False(
            value is Compilation or ISymbol or SyntaxNode or SyntaxTree or SemanticModel or Location or Diagnostic or AdditionalText,
            $"{path} holds a {value.GetType()}");
        if (value is IEnumerable items and not IDictionary)
        {
            foreach (object? item in items)
            {
                Visit(item, path + "[]", seen);
            }
        }

        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPrimitive && !field.FieldType.IsPointer && !typeof(Delegate).IsAssignableFrom(field.FieldType))
                {
                    Visit(field.GetValue(value), path + "." + field.Name, seen);
                }
            }
        }
    }
}
