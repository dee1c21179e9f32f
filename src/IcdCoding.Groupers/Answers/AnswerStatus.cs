namespace IcdCoding.Groupers;

/// <summary>Whether a list answers for a code on a date.</summary>
public enum AnswerStatus
{
    /// <summary>The list answers; "none" is an answer.</summary>
    Answered,

    /// <summary>The list names the code and leaves the question open.</summary>
    NotDetermined,

    /// <summary>The version of that date says nothing of the code: a header, a code that is not valid on the date, or one newer than the version.</summary>
    NotListed,

    /// <summary>No version for that date is at hand. Nothing is taken from another one.</summary>
    Unavailable,
}
