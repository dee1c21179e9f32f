namespace IcdCoding.Pages;

/// <summary>Where other pages and the style are, for a page of a site; nowhere for a page that stands alone.</summary>
/// <param name="Edition">The edition whose codes have pages; null for none.</param>
/// <param name="Root">The way from the page to the root of the site, such as <c>../</c>.</param>
internal sealed record PageLinks(Icd10CmEdition? Edition, string Root)
{
    internal static PageLinks None { get; } = new(null, "");

    /// <summary>The address of a code's page, or null where it has none.</summary>
    internal string? To(IcdCode code) => Edition is not null && Edition.Contains(code) ? Root + PathOf(code) : null;

    /// <summary>The file of a code's page from the root of the site: a folder by category.</summary>
    internal static string PathOf(IcdCode code) => $"{code.Category}/{code}.html";
}
