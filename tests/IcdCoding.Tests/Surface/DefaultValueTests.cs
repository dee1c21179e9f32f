using System.Collections;
using System.Reflection;
using IcdCoding.Claims;
using IcdCoding.Documentation;
using IcdCoding.Rules;

namespace IcdCoding.Tests.Surface;

/// <summary>The default value of every public struct is asked for every member: it says nothing, or throws; it never tells another value's facts.</summary>
public sealed class DefaultValueTests
{
    public static TheoryData<string> Structs => [.. PublicStructs.Where(type => !type.IsByRefLike).Select(type => type.FullName!)];

    private static IEnumerable<Type> PublicStructs => typeof(IcdCode).Assembly.GetExportedTypes().Where(type => type is { IsValueType: true, IsEnum: false });

    [Fact]
    public void Structs_AreThese() => Assert.Equal(
        [nameof(ClaimDefaults), nameof(Diagnosis), nameof(FindingBuffer), nameof(IcdCode), nameof(NoteReference), nameof(ReportContent), nameof(ResolvedDiagnosis), nameof(RuleContext), nameof(StrengthGrade)],
        PublicStructs.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Structs))]
    public void Default_AskedForAnyMember_SaysNothingOrThrows(string name)
    {
        Type type = typeof(IcdCode).Assembly.GetType(name)!;
        List<string> asked = [];
        List<string> told = [];
        foreach (MethodInfo member in type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(member => member.DeclaringType == type && !member.ReturnType.IsByRefLike && !TakesSpans(member)))
        {
            asked.Add(member.Name);
            if (Answer(type, member) is { } answer && !SaysNothing(member.Name, answer))
            {
                told.Add($"{member.Name}: {answer}");
            }
        }

        Assert.True(asked.Count >= 3, $"{asked.Count} members were asked: this proves nothing.");
        Assert.Empty(told);
    }

    [Fact]
    public void DefaultContext_ThrowsOrIsEmpty()
    {
        Assert.Throws<InvalidOperationException>(() => default(RuleContext).Claim);
        Assert.Throws<InvalidOperationException>(() => default(RuleContext).Edition);
        Assert.True(default(RuleContext).Diagnoses.IsEmpty);
        Assert.Equal(3, typeof(RuleContext).GetProperties().Length);
    }

    [Fact]
    public void DefaultBuffer_HasNoFindings()
    {
        Assert.True(default(FindingBuffer).Findings.IsEmpty);
        Assert.True(default(FindingBuffer).Reminders.IsEmpty);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(FindingBuffer)[0]);
    }

    [Fact]
    public void NoteOfTwoCodesThatExcludeNothing_TellsNothing()
    {
        Assert.False(Icd10Cm.FiscalYear(2026).Excludes1(IcdCode.Parse("I10"), IcdCode.Parse("M62.81"), out NoteReference note));
        Assert.True(note.IsEmpty);
        Assert.Equal("", note.ToString());
        Assert.Throws<InvalidOperationException>(() => note.Text);
        Assert.Throws<InvalidOperationException>(() => note.Owner);
        Assert.Throws<InvalidOperationException>(() => note.Kind);
    }

    [Fact]
    public void GradeNotGiven_IsNoStatement()
    {
        Assert.True(default(StrengthGrade).IsEmpty);
        Assert.NotEqual(default, new StrengthGrade(0));
        Assert.True(default(StrengthGrade) < new StrengthGrade(0));
        Assert.False(default(StrengthGrade).IsReduced);
        Assert.Equal(0, new StrengthGrade(0).Grade);
        Assert.Equal(4, StrengthGrade.Parse("4-").Grade);
    }

    [Fact]
    public void CopyOfABuffer_SharesItsFindings()
    {
        FindingBuffer buffer = default;
        ClaimValidator.Default.Validate(Claims.TestClaim.Of("M62.81", "R53.1"), ref buffer);
        FindingBuffer copy = buffer;
        Assert.Equal(buffer.Count, copy.Count);
        copy.Clear();
        Assert.Equal(0, buffer.Count);
        Assert.True(buffer.Findings.IsEmpty);
    }

    private static bool TakesSpans(MethodInfo member) => member.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike || parameter.ParameterType.IsByRef);

    /// <summary>What the member of the default value answers; null where it throws because there is nothing.</summary>
    private static object? Answer(Type type, MethodInfo member)
    {
        object?[] arguments = [.. member.GetParameters().Select(parameter => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null)];
        try
        {
            return member.Invoke(Activator.CreateInstance(type), arguments);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static bool SaysNothing(string member, object answer) => answer switch
    {
        // Equal to another default value, a prefix of everything, and of no characters.
        bool flag => !flag || member is "get_IsEmpty" or nameof(Equals) or nameof(IcdCode.StartsWith),
        string text => text.Length == 0,
        IEnumerable items => !items.Cast<object>().Any(),
        _ when member is nameof(GetHashCode) or nameof(IComparable.CompareTo) => true,
        _ => answer.Equals(Activator.CreateInstance(answer.GetType())),
    };
}
