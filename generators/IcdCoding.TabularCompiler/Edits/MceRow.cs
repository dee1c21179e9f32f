namespace IcdCoding.TabularCompiler.Edits;

/// <summary>A row of the CMS tables: the lists that a billable code is on, while they stay the same.</summary>
/// <param name="Code">The code, without dot.</param>
/// <param name="From">First day.</param>
/// <param name="Through">Last day.</param>
/// <param name="Lists">Names of lists as CMS writes them; none for a code that is only valid.</param>
internal sealed record MceRow(string Code, DateOnly From, DateOnly Through, IReadOnlyList<string> Lists)
{
    public bool Covers(DateOnly day) => From <= day && day <= Through;
}
