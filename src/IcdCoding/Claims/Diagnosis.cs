namespace IcdCoding.Claims;

/// <summary>A diagnosis on a claim: a code, or the text that was sent in its place and is no code.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(DiagnosisJsonConverter))]
#endif
public readonly struct Diagnosis : IEquatable<Diagnosis>
{
    /// <summary>A diagnosis with a code.</summary>
    /// <param name="code">The code.</param>
    public Diagnosis(IcdCode code) => Code = code;

    /// <summary>The code; empty when <see cref="Text"/> does not have the form of one.</summary>
    public IcdCode Code { get; }

    /// <summary>The text as sent, where the diagnosis was made by <see cref="FromText"/>; else null.</summary>
    public string? Text { get; private init; }

    /// <summary>The present-on-admission indicator.</summary>
    public Poa Poa { get; init; }

    /// <summary>A diagnosis from text as sent. A text that does not have the form of a code is kept, and is a finding (ICD1001 or ICD1006).</summary>
    /// <param name="text">The text in the place of a code.</param>
    /// <returns>The diagnosis; it keeps the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Diagnosis FromText([IcdCodeText] string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        return new Diagnosis(IcdCode.TryParse(text, out IcdCode code) ? code : default) { Text = text };
    }

    /// <summary>A diagnosis with a code and nothing else.</summary>
    /// <param name="code">The code.</param>
    public static implicit operator Diagnosis(IcdCode code) => new(code);

    /// <summary>A diagnosis with a code and nothing else.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The diagnosis.</returns>
    public static Diagnosis FromIcdCode(IcdCode code) => new(code);

    /// <summary>The same diagnosis with a present-on-admission indicator, for languages without <c>with</c> (C# 7.3).</summary>
    /// <param name="poa">The indicator.</param>
    /// <returns>The diagnosis.</returns>
    public Diagnosis WithPoa(Poa poa) => this with { Poa = poa };

    /// <summary>The same diagnosis with a present-on-admission indicator as sent. What is no indicator is kept as <see cref="Poa.Invalid"/>, since that is a finding.</summary>
    /// <param name="text"><c>Y</c>, <c>N</c>, <c>U</c>, <c>W</c> or <c>1</c>; null or empty where none was sent.</param>
    /// <returns>The diagnosis.</returns>
    public Diagnosis WithPoa(string? text) => this with { Poa = Vocabulary.TryParse(text ?? "", out Poa poa) ? poa : Poa.Invalid };

    /// <summary>The same diagnosis with another code.</summary>
    internal Diagnosis WithCode(IcdCode code) => new(code) { Poa = Poa };

    /// <inheritdoc />
    public bool Equals(Diagnosis other) => Code == other.Code && Poa == other.Poa && Text == other.Text;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Diagnosis other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Code.GetHashCode();

    /// <summary>The dotted code, or the text that is none.</summary>
    public override string ToString() => Code.IsEmpty ? Text ?? "" : Code.ToString();

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Diagnosis left, Diagnosis right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Diagnosis left, Diagnosis right) => !left.Equals(right);
}
