namespace IcdCoding.Groupers;

/// <summary>The lists that diagnoses are grouped by. The numbers of those that are packed by version are the generator's.</summary>
public enum GroupingList
{
    /// <summary>Complications and comorbidities (CC) and major ones (MCC), by MS-DRG version.</summary>
    CcMcc,

    /// <summary>The major diagnostic category of a principal diagnosis, by MS-DRG version.</summary>
    Mdc,

    /// <summary>Clinical Classifications Software Refined of AHRQ HCUP.</summary>
    Ccsr,

    /// <summary>The default categories of the CCSR.</summary>
    CcsrDefaults,

    /// <summary>Chronic Condition Indicator Refined of AHRQ HCUP.</summary>
    Chronic,

    /// <summary>Elixhauser comorbidity measures of AHRQ HCUP.</summary>
    Elixhauser,

    /// <summary>Codes of the WHO's ICD-10.</summary>
    Who,

    /// <summary>CMS-HCC model V22, by payment year.</summary>
    HccV22,

    /// <summary>CMS-HCC model V24, by payment year.</summary>
    HccV24,

    /// <summary>CMS-HCC model V28, by payment year.</summary>
    HccV28,

    /// <summary>CMS-HCC model V21 for patients with end-stage renal disease, by payment year.</summary>
    HccEsrdV21,

    /// <summary>CMS-HCC model V24 for patients with end-stage renal disease, by payment year.</summary>
    HccEsrdV24,

    /// <summary>RxHCC model V05, by payment year.</summary>
    RxHccV05,

    /// <summary>RxHCC model V08, by payment year.</summary>
    RxHccV08,

    /// <summary>General equivalence mappings from ICD-10-CM to ICD-9-CM.</summary>
    GemToIcd9,

    /// <summary>General equivalence mappings from ICD-9-CM to ICD-10-CM.</summary>
    GemFromIcd9,

    /// <summary>Codes exempt from present-on-admission reporting, by edition.</summary>
    PoaExempt,
}
