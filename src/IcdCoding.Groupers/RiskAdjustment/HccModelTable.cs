using System.Globalization;
using IcdCoding.Claims;
using IcdCoding.Groupers.Tables;
using IcdCoding.Text;

namespace IcdCoding.Groupers;

/// <summary>What belongs to a model in every payment year: its categories, its hierarchy, its edits.</summary>
internal sealed class HccModelTable
{
    /// <summary>Models in the order of their numbers, under the names of their tables.</summary>
    private static readonly string[] Names = ["hcc-v22", "hcc-v24", "hcc-v28", "hcc-esrd-v21", "hcc-esrd-v24", "rxhcc-v05", "rxhcc-v08"];

    private static readonly Lazy<HccModelTable>[] Tables = [.. Names.Select((_, model) => new Lazy<HccModelTable>(() => new HccModelTable((HccModel)model)))];

    private readonly Dictionary<int, HccCategory> _categories;
    private readonly Dictionary<int, int[]> _trumped = [];
    private readonly Dictionary<IcdCode, HccEdit> _edits = [];

    private HccModelTable(HccModel model)
    {
        string name = Names[(int)model];
        _categories = EmbeddedTable.Read("hcc-labels", "model", "category", "label", "source").Where(row => row[0] == name)
            .Select(row => new HccCategory(model, Number(row[1]), row[2], row[3])).ToDictionary(category => category.Number);
        foreach (TableRow row in EmbeddedTable.Read("hcc-hierarchies", "model", "category", "trumps", "source").Where(row => row[0] == name))
        {
            _trumped.Add(Number(row[1]), Numbers(row[2]));
            HierarchySource = row[3];
        }

        foreach (TableRow row in EmbeddedTable.Read("hcc-edits", "code", "model", "sex", "lowest_age", "highest_age", "category").Where(row => row[1] == name))
        {
            IcdCode code = IcdCode.Parse(row[0]);
            Sex sex = row[2] switch { "male" => Sex.Male, "female" => Sex.Female, _ => Sex.Unknown };
            _edits.Add(code, new HccEdit(code, model, sex, Age(row[3]), Age(row[4]), row[5].Length == 0 ? null : Category(Number(row[5]))));
        }
    }

    internal string HierarchySource { get; } = "";

    internal static HccModelTable Of(HccModel model) => (int)model >= 0 && (int)model < Tables.Length
        ? Tables[(int)model].Value
        : throw new ArgumentOutOfRangeException(nameof(model), model, "There is no such model.");

    internal static GroupingList ListOf(HccModel model) => GroupingList.HccV22 + (int)model;

    internal HccCategory Category(int number) => _categories[number];

    /// <summary>The categories that a category trumps where it counts itself.</summary>
    internal IReadOnlyList<int> TrumpedBy(int number) => _trumped.TryGetValue(number, out int[]? below) ? below : [];

    internal HccAssignment Assign(IcdCode code, HccModel model, string? mapped, int? age, Sex sex)
    {
        HccCategory[] before = mapped is null ? [] : [.. Numbers(mapped).Select(Category)];
        HccEdit? edit = _edits.TryGetValue(code, out HccEdit? known) ? known : null;
        bool? applies = before.Length == 0 || edit is null ? false : edit.AppliesTo(age, sex);
        HccCategory[] after = applies == true ? edit!.Category is { } only ? [only] : [] : before;
        return new HccAssignment(code, model, before, after, applies == true ? edit : null, applies is null ? edit : null);
    }

    /// <summary>Which of some categories count: a category counts unless one that counts trumps it.</summary>
    internal (IReadOnlyList<HccCategory> Counting, IReadOnlyList<TrumpedCategory> Trumped) Apply(IEnumerable<HccCategory> given)
    {
        HccCategory[] present = [.. given.GroupBy(category => category.Number).Select(group => group.First()).OrderBy(category => category.Number)];
        Dictionary<int, bool> counts = [];
        bool Counts(int number)
        {
            // The hierarchies have no circles, so that each category is decided by those above it.
            if (!counts.TryGetValue(number, out bool known))
            {
                known = !present.Any(other => TrumpedBy(other.Number).Contains(number) && Counts(other.Number));
                counts.Add(number, known);
            }

            return known;
        }

        HccCategory[] counting = [.. present.Where(category => Counts(category.Number))];
        TrumpedCategory[] trumpedOnes =
        [
            .. present.Where(category => !Counts(category.Number))
                .Select(category => new TrumpedCategory(category, [.. counting.Where(other => TrumpedBy(other.Number).Contains(category.Number))])),
        ];
        return (counting, trumpedOnes);
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int[] Numbers(string text) => [.. text.Split(' ').Select(Number)];

    private static int? Age(string text) => text.Length == 0 ? null : Number(text);
}
