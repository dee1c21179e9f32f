using System.Collections;
using System.Reflection;
using IcdCoding.Documentation;

namespace IcdCoding.Tests.Surface;

/// <summary>A record promises that equal contents are equal. A list breaks the promise: what holds one is a class.</summary>
public sealed class EqualityTests
{
    [Fact]
    public void NoRecord_HoldsAList()
    {
        Type[] records = [.. typeof(IcdCode).Assembly.GetExportedTypes().Where(type => type.GetMethod("<Clone>$") is not null)];
        Assert.Contains(typeof(StrengthFinding), records);
        Assert.Empty(records.SelectMany(record => record.GetProperties())
            .Where(property => property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
    }

    [Fact]
    public void NothingForNone_IsNullAndNotANumberOrAnEmptyText()
    {
        NullabilityInfoContext nullability = new();
        Assert.Equal(NullabilityState.Nullable, nullability.Create(typeof(IcdCoding.Coverages.CitedSource).GetProperty(nameof(IcdCoding.Coverages.CitedSource.Release))!).ReadState);
        Assert.Null(IcdCoding.Claims.Suggestion.Add([IcdCode.Parse("I10")], "").Index);
        Assert.Null(IcdCoding.Claims.Suggestion.Acknowledge("").Index);
    }
}
