using IcdCoding.Groupers;

namespace IcdCoding.Cli.Output.Groups;

/// <summary>The risk adjustment models as words of the command line and of JSON.</summary>
internal static class HccModelName
{
    private static readonly HccModel[] Usual = [HccModel.V28, HccModel.V24, HccModel.RxV08];

    internal static string[] All { get; } = [.. Enum.GetValues<HccModel>().Select(Of)];

    internal static string Of(HccModel model) => model switch
    {
        HccModel.EsrdV21 => "esrd-v21",
        HccModel.EsrdV24 => "esrd-v24",
        HccModel.RxV05 => "rx-v05",
        HccModel.RxV08 => "rx-v08",
        _ => model.ToString().ToLowerInvariant(),
    };

    /// <summary>Models separated by commas, <c>all</c>, or the usual ones.</summary>
    /// <exception cref="UsageException">A word names no model.</exception>
    internal static HccModel[] Read(string? text) => text?.ToLowerInvariant() switch
    {
        null => Usual,
        "all" => Enum.GetValues<HccModel>(),
        _ => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(One)],
    };

    private static HccModel One(string word) => Array.FindIndex(All, name => name.Equals(word, StringComparison.OrdinalIgnoreCase)) is int model and >= 0
        ? (HccModel)model
        : throw new UsageException($"'{(word.Length > 20 ? word[..20] : word)}' is not a model: {string.Join(", ", All)} or all.");
}
