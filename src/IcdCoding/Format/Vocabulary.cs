using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;

namespace IcdCoding;

/// <summary>
/// The words that JSON, tables, the command line and reports use for the values of this library's enumerations: <c>warning</c>, <c>inpatient</c>,
/// <c>code-first</c>. A word is the value's name in lower case with hyphens, unless the trade writes something else (<c>Y</c>, <c>lcd</c>).
/// Thread-safe.
/// </summary>
public static class Vocabulary
{
    private const DynamicallyAccessedMemberTypes Fields = DynamicallyAccessedMemberTypes.PublicFields;

    /// <summary>The word of a value.</summary>
    /// <typeparam name="T">An enumeration.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The word; a number for a value that the enumeration does not have.</returns>
    public static string Of<[DynamicallyAccessedMembers(Fields)] T>(T value)
        where T : struct, Enum => Table<T>.Of(value);

    /// <summary>The value that a word stands for. Letter case and blanks around the word do not count.</summary>
    /// <typeparam name="T">An enumeration.</typeparam>
    /// <param name="word">The word.</param>
    /// <param name="value">The value; the default value where the word is none.</param>
    /// <returns>Whether the word stands for a value.</returns>
    public static bool TryParse<[DynamicallyAccessedMembers(Fields)] T>(string? word, out T value)
        where T : struct, Enum => Table<T>.TryParse(word.AsSpan(), out value);

    /// <summary>The value that a word stands for. Letter case and blanks around the word do not count.</summary>
    /// <typeparam name="T">An enumeration.</typeparam>
    /// <param name="word">The word.</param>
    /// <param name="value">The value; the default value where the word is none.</param>
    /// <returns>Whether the word stands for a value.</returns>
    public static bool TryParse<[DynamicallyAccessedMembers(Fields)] T>(ReadOnlySpan<char> word, out T value)
        where T : struct, Enum => Table<T>.TryParse(word, out value);

    /// <summary>The words of an enumeration, in the order of its values; a value that is written as nothing has none.</summary>
    /// <typeparam name="T">An enumeration.</typeparam>
    /// <returns>The words.</returns>
    public static IReadOnlyList<string> Words<[DynamicallyAccessedMembers(Fields)] T>()
        where T : struct, Enum => Table<T>.Written;

    /// <summary>The words of an enumeration as a sentence names them: <c>professional, outpatient or inpatient</c>.</summary>
    /// <typeparam name="T">An enumeration.</typeparam>
    /// <returns>The words.</returns>
    public static string Choices<[DynamicallyAccessedMembers(Fields)] T>()
        where T : struct, Enum
    {
        IReadOnlyList<string> words = Words<T>();
        return words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[words.Count - 1]}";
    }

    /// <summary>Where the notes of an edition come from, and what that means to who reads them.</summary>
    /// <param name="provenance">The provenance.</param>
    /// <returns>For example <c>official</c>, or a word with its meaning in brackets.</returns>
    public static string Explained(NotesProvenance provenance) => provenance switch
    {
        NotesProvenance.Reconstructed => "reconstructed (an official list with the official changes since, applied by program)",
        NotesProvenance.CarriedForward => "carried forward (Excludes lines are up to date, all others are those of the edition before)",
        _ => Of(provenance),
    };

    private static string Hyphenated(string member)
    {
        StringBuilder name = new();
        foreach (char letter in member)
        {
            name.Append(char.IsUpper(letter) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }

    private static class Table<[DynamicallyAccessedMembers(Fields)] T>
        where T : struct, Enum
    {
        private static readonly (T Value, string[] Words)[] Rows =
        [
            .. typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => ((T)field.GetValue(null)!, field.GetCustomAttribute<WordAttribute>()?.Words ?? [Hyphenated(field.Name)]))
                .OrderBy(row => row.Item1),
        ];

        internal static readonly string[] Written = [.. Rows.Select(row => row.Words[0]).Where(word => word.Length > 0)];

        internal static string Of(T value)
        {
            foreach ((T known, string[] words) in Rows)
            {
                if (EqualityComparer<T>.Default.Equals(known, value))
                {
                    return words[0];
                }
            }

            return value.ToString();
        }

        internal static bool TryParse(ReadOnlySpan<char> text, out T value)
        {
            ReadOnlySpan<char> asked = text.Trim();
            foreach ((T known, string[] words) in Rows)
            {
                foreach (string word in words)
                {
                    if (asked.Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase))
                    {
                        value = known;
                        return true;
                    }
                }
            }

            value = default;
            return false;
        }
    }
}
