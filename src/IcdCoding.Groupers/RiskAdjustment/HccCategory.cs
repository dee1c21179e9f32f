namespace IcdCoding.Groupers;

/// <summary>A hierarchical condition category of a model.</summary>
public sealed class HccCategory
{
    internal HccCategory(HccModel model, int number, string label, string labelSource) => (Model, Number, Label, LabelSource) = (model, number, label, labelSource);

    /// <summary>The model.</summary>
    public HccModel Model { get; }

    /// <summary>The number within the model.</summary>
    public int Number { get; }

    /// <summary>The label.</summary>
    public string Label { get; }

    /// <summary>The label table of CMS, such as <c>V28115L3</c>.</summary>
    public string LabelSource { get; }

    /// <summary><c>HCC 226 (Heart Failure, …)</c>.</summary>
    public override string ToString() => $"{Name} ({Label})";

    /// <summary><c>HCC 226</c>, <c>RxHCC 186</c>.</summary>
    internal string Name => $"{(Model is HccModel.RxV05 or HccModel.RxV08 ? "RxHCC" : "HCC")} {Number}";
}
