using IcdCoding.Groupers.Tables;

namespace IcdCoding.Groupers;

/// <summary>A comorbidity measure of the Elixhauser Comorbidity Software Refined.</summary>
public sealed class ElixhauserMeasure
{
    private static readonly Lazy<Dictionary<string, ElixhauserMeasure>> Known = new(() => EmbeddedTable.Read("elixhauser-measures", "measure", "label", "source")
        .ToDictionary(row => row[0], row => new ElixhauserMeasure(row[0], row[1])));

    private ElixhauserMeasure(string id, string label) => (Id, Label) = (id, label);

    /// <summary>As the software names it: <c>DIAB_CX</c>.</summary>
    public string Id { get; }

    /// <summary>What it stands for: <c>diabetes with chronic complications</c>.</summary>
    public string Label { get; }

    /// <summary>The name and what it stands for.</summary>
    public override string ToString() => $"{Id} ({Label})";

    internal static ElixhauserMeasure Of(string id) => Known.Value[id];
}
