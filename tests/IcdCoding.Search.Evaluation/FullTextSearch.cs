extern alias compiler;

using compiler::IcdCoding.SearchCompiler;
using Microsoft.Data.Sqlite;

namespace IcdCoding.Search.Evaluation;

/// <summary>The same texts in SQLite FTS5 (porter stems, bm25), one document for each code.</summary>
internal sealed class FullTextSearch : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    internal FullTextSearch(Families families, IReadOnlyList<IndexLine> lines, Func<IndexLine, bool> isIndexed)
    {
        _connection.Open();
        Run("create virtual table docs using fts5(code unindexed, title, terms, paths, tokenize='porter unicode61')");
        using SqliteTransaction transaction = _connection.BeginTransaction();
        ILookup<IcdCode, string> paths = lines
            .Where(line => CrossReferences.Target(lines, line.Number) >= 0 && isIndexed(line))
            .ToLookup(line => families.Of(IcdCode.Parse(lines[CrossReferences.Target(lines, line.Number)].Code)), line => string.Join(' ', IndexLines.Path(lines, line).Select(step => step.Term)));
        ILookup<IcdCode, string> terms = families.All.SelectMany(entry => entry.InclusionTerms.Concat(entry.Includes).Select(term => (entry.Code, term))).ToLookup(pair => families.Of(pair.Code), pair => pair.term);
        using SqliteCommand insert = _connection.CreateCommand();
        insert.CommandText = "insert into docs values ($code, $title, $terms, $paths)";
        foreach (IcdCode code in families.Codes)
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$code", code.ToString());
            insert.Parameters.AddWithValue("$title", families.Entry(code).Title);
            insert.Parameters.AddWithValue("$terms", string.Join(" ; ", terms[code]));
            insert.Parameters.AddWithValue("$paths", string.Join(" ; ", paths[code]));
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    internal List<IcdCode> Find(string query, int limit)
    {
        using SqliteCommand select = _connection.CreateCommand();
        select.CommandText = "select code from docs where docs match $query order by bm25(docs, 0, 4, 2, 2) limit $limit";
        select.Parameters.AddWithValue("$query", string.Join(" OR ", WordForms.Of(query).Select(word => $"\"{word}\"")));
        select.Parameters.AddWithValue("$limit", limit);
        List<IcdCode> found = [];
        using SqliteDataReader reader = select.ExecuteReader();
        while (reader.Read())
        {
            found.Add(IcdCode.Parse(reader.GetString(0)));
        }

        return found;
    }

    public void Dispose() => _connection.Dispose();

    private void Run(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
