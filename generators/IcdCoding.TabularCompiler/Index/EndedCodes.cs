using IcdCoding.TabularCompiler.Editions;
using IcdCoding.TabularCompiler.Tables;

namespace IcdCoding.TabularCompiler.Index;

/// <summary>What became of the codes of an older index: those that the newest edition no longer holds, or holds as a header, with the code in their place.</summary>
internal sealed class EndedCodes
{
    /// <summary>Stands where several codes, or none, took the place of the one that ended.</summary>
    public const string Undecided = "?";

    private readonly Catalog _catalog;
    private readonly Edition _printed;
    private readonly Edition _newest;
    private readonly ILookup<string, string> _successors;

    /// <param name="catalog">All editions.</param>
    /// <param name="printed">The name of the edition that the index was printed for.</param>
    /// <param name="replacements">The conversion table, dotted codes.</param>
    public EndedCodes(Catalog catalog, string printed, IEnumerable<(string Code, string Previous)> replacements)
    {
        _catalog = catalog;
        _printed = catalog.Editions.Single(edition => edition.Name == printed);
        _newest = catalog.Editions[^1];
        _successors = replacements.Where(pair => pair.Code != pair.Previous).ToLookup(pair => pair.Previous, pair => pair.Code, StringComparer.Ordinal);
    }

    /// <summary><c>G35=?</c> or <c>X=Y</c> for a code that ended, else empty.</summary>
    /// <param name="code">As printed, perhaps with a dash at its end.</param>
    /// <param name="place">Where it is printed.</param>
    /// <exception cref="CompileException">No edition holds the code.</exception>
    public string Of(string code, string place)
    {
        string dotted = code.TrimEnd('-').TrimEnd('.');
        string undotted = CodeText.Undotted(dotted);
        if (!_catalog.Holds(undotted))
        {
            throw new CompileException($"{place}: {code} is in no order file.");
        }

        bool ended = !_newest.Exists(undotted) || (_printed.IsBillable(undotted) && !_newest.IsBillable(undotted));
        return ended ? $"{dotted}={Successor(dotted)}" : "";
    }

    private string Successor(string code)
    {
        string[] successors = [.. _successors[code].Distinct(StringComparer.Ordinal).Where(successor => _newest.Exists(CodeText.Undotted(successor)))];
        return successors.Length == 1 ? successors[0] : Undecided;
    }
}
