using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Specificity;

/// <summary>The forms that one edition has, after review.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Stems">All billable codes, without 7th characters.</param>
/// <param name="Forms">By code that leaves something open: the codes that say more, without dots and 7th characters.</param>
internal sealed record EditionForms(Edition Edition, IReadOnlySet<string> Stems, IReadOnlyDictionary<string, IReadOnlySet<string>> Forms)
{
    /// <summary>Derives the forms of an edition, and applies what was reviewed.</summary>
    public static EditionForms Of(Edition edition, EditionNotes notes, ReviewedForms reviewed)
    {
        SpecificForms derived = new SpecificForms(edition, notes);
        Dictionary<string, IReadOnlySet<string>> forms = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (string code in derived.Unspecified.Union(reviewed.Codes.Where(derived.Stems.Contains), StringComparer.Ordinal))
        {
            IReadOnlySet<string> found = reviewed.Apply(code, reviewed.Replaces(code) ? [] : derived.Of(code), derived.Stems);
            if (found.Count > 0)
            {
                forms.Add(code, found);
            }
        }

        return new EditionForms(edition, derived.Stems, forms);
    }
}
