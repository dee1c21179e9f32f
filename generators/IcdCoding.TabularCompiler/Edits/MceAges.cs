namespace IcdCoding.TabularCompiler.Edits;

/// <summary>The ages, in completed years, at which the codes of an age list raise no conflict.</summary>
/// <param name="List">The list, as CMS names it.</param>
/// <param name="Lowest">Lowest age.</param>
/// <param name="Highest">Highest age.</param>
/// <param name="From">First day.</param>
/// <param name="Through">Last day.</param>
internal sealed record MceAges(string List, int Lowest, int Highest, DateOnly From, DateOnly Through)
{
    public bool Covers(DateOnly day) => From <= day && day <= Through;
}
