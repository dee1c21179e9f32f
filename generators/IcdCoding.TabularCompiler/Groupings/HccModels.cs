namespace IcdCoding.TabularCompiler.Groupings;

/// <summary>The risk adjustment models, under their names here and in the files of CMS.</summary>
internal static class HccModels
{
    /// <summary><c>List</c>: the table of the mapping. <c>Mapping</c>: name in the mappings. <c>Domain</c>, <c>Version</c>: names in labels and hierarchies.</summary>
    public static readonly (string List, string Mapping, string Domain, string Version)[] All =
    [
        ("hcc-v22", "CMS-HCC Model V22", "CMS-HCC", "V22"),
        ("hcc-v24", "CMS-HCC Model V24", "CMS-HCC", "V24"),
        ("hcc-v28", "CMS-HCC Model V28", "CMS-HCC", "V28"),
        ("hcc-esrd-v21", "CMS-HCC ESRD Model V21", "ESRD", "V21"),
        ("hcc-esrd-v24", "CMS-HCC ESRD Model V24", "ESRD", "V24"),
        ("rxhcc-v05", "RxHCC Model V05", "RxHCC", "R05"),
        ("rxhcc-v08", "RxHCC Model V08", "RxHCC", "R08"),
    ];
}
