namespace IcdCoding.Groupers;

/// <summary>A risk adjustment model of CMS.</summary>
public enum HccModel
{
    /// <summary>CMS-HCC V22 (Medicare Advantage, earlier; PACE).</summary>
    V22,

    /// <summary>CMS-HCC V24 (Medicare Advantage).</summary>
    V24,

    /// <summary>CMS-HCC V28 (Medicare Advantage).</summary>
    V28,

    /// <summary>CMS-HCC V21 for patients with end-stage renal disease.</summary>
    EsrdV21,

    /// <summary>CMS-HCC V24 for patients with end-stage renal disease.</summary>
    EsrdV24,

    /// <summary>RxHCC V05 (prescription drug plans, PACE).</summary>
    RxV05,

    /// <summary>RxHCC V08 (prescription drug plans).</summary>
    RxV08,
}
