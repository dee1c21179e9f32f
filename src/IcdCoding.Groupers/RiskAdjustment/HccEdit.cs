using IcdCoding.Claims;

namespace IcdCoding.Groupers;

/// <summary>An age or sex edit of a model: for some patients a code gives another category, or none.</summary>
public sealed class HccEdit
{
    internal HccEdit(IcdCode code, HccModel model, Sex sex, int? lowestAge, int? highestAge, HccCategory? category)
    {
        (Code, Model, Sex, LowestAge, HighestAge, Category) = (code, model, sex, lowestAge, highestAge, category);
    }

    /// <summary>The code.</summary>
    public IcdCode Code { get; }

    /// <summary>The model.</summary>
    public HccModel Model { get; }

    /// <summary>The sex of the patients meant; <see cref="Sex.Unknown"/> for both.</summary>
    public Sex Sex { get; }

    /// <summary>The lowest age of the patients meant, in completed years; null for none.</summary>
    public int? LowestAge { get; }

    /// <summary>The highest age of the patients meant, in completed years; null for none.</summary>
    public int? HighestAge { get; }

    /// <summary>The only category that the code then gives; null where it gives none.</summary>
    public HccCategory? Category { get; }

    /// <summary>Whether the edit is for a patient; null where the sex or the age that decides is not given.</summary>
    public bool? AppliesTo(int? age, Sex sex)
    {
        bool? bySex = Sex == Sex.Unknown ? true : sex == Sex.Unknown ? null : sex == Sex;
        bool? byAge = LowestAge is null && HighestAge is null ? true : age is not { } years ? null : years >= (LowestAge ?? 0) && years <= (HighestAge ?? int.MaxValue);
        return bySex == false || byAge == false ? false : bySex is null || byAge is null ? null : true;
    }

    /// <summary>Whom it is for, and what it does: <c>up to 17 years: no category</c>.</summary>
    public override string ToString()
    {
        string ages = (LowestAge, HighestAge) switch
        {
            (null, null) => "",
            ({ } lowest, null) => $"from {lowest} years",
            (null, { } highest) => $"up to {highest} years",
            ({ } lowest, { } highest) => $"from {lowest} to {highest} years",
        };
        string who = Sex == Sex.Unknown ? ages : $"{Sex.ToString().ToLowerInvariant()}{(ages.Length == 0 ? "" : ", " + ages)}";
        return $"{who}: {(Category is null ? "no category" : Category.Name)}";
    }
}
