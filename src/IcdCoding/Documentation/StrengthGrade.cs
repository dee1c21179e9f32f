using System.Globalization;

namespace IcdCoding.Documentation;

/// <summary>
/// A grade of muscle strength by manual testing on the scale of the Medical Research Council: 0 (no contraction) to 5 (normal), with plus
/// and minus between.
/// </summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(StrengthGradeJsonConverter))]
#endif
public readonly struct StrengthGrade : IEquatable<StrengthGrade>, IComparable<StrengthGrade>
{
    private const int Highest = 5;
    private const int StepsPerGrade = 3;

    /// <summary>The place on the scale from 0- (1) on; 0 where nothing was graded, so that the default value is no clinical statement.</summary>
    private readonly byte _place;

    private StrengthGrade(int grade, int sign) => _place = (byte)((StepsPerGrade * grade) + sign + 2);

    /// <summary>A whole grade.</summary>
    /// <param name="grade">0 (no contraction) to 5 (normal).</param>
    /// <exception cref="ArgumentOutOfRangeException">Not between 0 and 5.</exception>
    public StrengthGrade(int grade)
        : this(grade is >= 0 and <= Highest ? grade : throw new ArgumentOutOfRangeException(nameof(grade), grade, "Muscle strength is graded from 0 to 5."), 0)
    {
    }

    /// <summary>Whether this is the default value: strength was not graded.</summary>
    public bool IsEmpty => _place == 0;

    /// <summary>The whole grade, 0 to 5, without plus or minus.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int Grade => IsEmpty ? throw new InvalidOperationException("Strength was not graded.") : (_place - 1) / StepsPerGrade;

    /// <summary>Whether strength is below normal: anything less than 5; false where it was not graded.</summary>
    public bool IsReduced => !IsEmpty && this < new StrengthGrade(Highest);

    private int Sign => ((_place - 1) % StepsPerGrade) - 1;

    /// <summary>Reads <c>3</c>, <c>3+</c>, <c>4-</c> or <c>4/5</c>.</summary>
    /// <param name="text">The grade as charted; blanks around it are passed over.</param>
    /// <returns>The grade.</returns>
    /// <exception cref="FormatException">Not a grade; the message quotes at most 20 characters of the text.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static StrengthGrade Parse(string text) => TryParse(text, out StrengthGrade grade)
        ? grade
        : throw new FormatException($"{Quoted.Of(text ?? throw new ArgumentNullException(nameof(text)))} is not a grade of muscle strength: write 0 to 5, with + or - behind it.");

    /// <summary>Reads a grade as <see cref="Parse"/> does, without throwing.</summary>
    /// <param name="text">The grade as charted.</param>
    /// <param name="grade">The grade; the default value where the text is none.</param>
    /// <returns>Whether the text is a grade.</returns>
    public static bool TryParse(string? text, out StrengthGrade grade)
    {
        string word = (text ?? "").Trim();
        word = word.EndsWith("/5", StringComparison.Ordinal) && word.Length > 2 ? word.Substring(0, word.Length - 2).TrimEnd() : word;
        int sign = word.Length != 2 ? 0 : word[1] switch { '+' => 1, '-' or '\u2212' => -1, _ => 0 };
        int whole = word.Length > 0 ? word[0] - '0' : -1;
        bool fits = whole is >= 0 and <= Highest && (word.Length == 1 || sign != 0) && !(whole == Highest && sign > 0) && !(whole == 0 && sign < 0);
        grade = fits ? new StrengthGrade(whole, sign) : default;
        return fits;
    }

    /// <summary>Orders from weak to strong; what was not graded comes first.</summary>
    /// <param name="other">Another grade.</param>
    /// <returns>Less than 0 when this grade is the weaker one, 0 when they are the same, more than 0 when it is the stronger one.</returns>
    public int CompareTo(StrengthGrade other) => _place.CompareTo(other._place);

    /// <inheritdoc />
    public bool Equals(StrengthGrade other) => _place == other._place;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is StrengthGrade other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _place;

    /// <summary><c>3+</c>; empty where strength was not graded.</summary>
    public override string ToString() => IsEmpty ? "" : Grade.ToString(CultureInfo.InvariantCulture) + (Sign > 0 ? "+" : Sign < 0 ? "-" : "");

    /// <summary>Whether both are the same grade.</summary>
    public static bool operator ==(StrengthGrade left, StrengthGrade right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(StrengthGrade left, StrengthGrade right) => !left.Equals(right);

    /// <summary>Whether the first grade is weaker.</summary>
    public static bool operator <(StrengthGrade left, StrengthGrade right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first grade is stronger.</summary>
    public static bool operator >(StrengthGrade left, StrengthGrade right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first grade is weaker or the same.</summary>
    public static bool operator <=(StrengthGrade left, StrengthGrade right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first grade is stronger or the same.</summary>
    public static bool operator >=(StrengthGrade left, StrengthGrade right) => left.CompareTo(right) >= 0;
}
