namespace IcdCoding.Claims;

/// <summary>Where care was given; it decides which rules hold.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter<CareSetting>))]
#endif
public enum CareSetting
{
    /// <summary>A professional claim (CMS-1500, 837P): a clinician's services in any place.</summary>
    Professional = 0,

    /// <summary>A hospital outpatient or other facility claim (UB-04, 837I).</summary>
    Outpatient = 1,

    /// <summary>A hospital inpatient stay; the date of service is the discharge date.</summary>
    Inpatient = 2,
}
