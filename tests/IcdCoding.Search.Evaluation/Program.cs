using IcdCoding;
using IcdCoding.Search;
using IcdCoding.Search.Evaluation;


// dotnet run -c Release --project tests/IcdCoding.Search.Evaluation            prints the tables of docs/search.md
// dotnet run -c Release --project tests/IcdCoding.Search.Evaluation -- WORDS   prints what is found for the words
if (args.Length > 0)
{
    foreach (SearchHit hit in CodeSearch.In(Icd10Cm.Latest).Find(string.Join(' ', args), 10))
    {
        Console.WriteLine($"{hit.Score:0.000} {hit} [{hit.MatchedBy}: {hit.MatchedText}]");
    }

    return;
}

StartUp.Print();
TypedQueries.Print();
HeldOutTerms.Print();
