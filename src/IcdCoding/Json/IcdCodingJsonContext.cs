#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;
using IcdCoding.Claims;
using IcdCoding.Documentation;
using IcdCoding.Pages;
using IcdCoding.Rules;

namespace IcdCoding.Json;

/// <summary>
/// What System.Text.Json needs to know of this library's types where reflection is off, as in a program compiled ahead of time: add
/// <see cref="Default"/> to the type resolvers of the options.
/// </summary>
/// <example><code>
/// builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Add(IcdCodingJsonContext.Default));
/// </code></example>
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Claim[]))]
[JsonSerializable(typeof(IReadOnlyList<Claim>))]
[JsonSerializable(typeof(ClaimReport))]
[JsonSerializable(typeof(ClaimReport[]))]
[JsonSerializable(typeof(IReadOnlyList<ClaimReport>))]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
[JsonSerializable(typeof(DocumentationReview))]
[JsonSerializable(typeof(DocumentationEvidence))]
[JsonSerializable(typeof(DiagnosisReview))]
[JsonSerializable(typeof(CodeEntry))]
[JsonSerializable(typeof(Chapter))]
[JsonSerializable(typeof(Section))]
[JsonSerializable(typeof(CodeLifetime))]
[JsonSerializable(typeof(IReadOnlyList<CodeEntry>))]
[JsonSerializable(typeof(IReadOnlyList<NoteReference>))]
[JsonSerializable(typeof(IReadOnlyList<ExcludedRange>))]
[JsonSerializable(typeof(EditionDiff))]
[JsonSerializable(typeof(IReadOnlyList<Icd10CmEdition>))]
[JsonSerializable(typeof(IReadOnlyList<RuleDescriptor>))]
[JsonSerializable(typeof(CodeGuide))]
[JsonSerializable(typeof(IcdCode))]
[JsonSerializable(typeof(IcdCode?))]
[JsonSerializable(typeof(IReadOnlyList<IcdCode>))]
public sealed partial class IcdCodingJsonContext : JsonSerializerContext;
#endif
