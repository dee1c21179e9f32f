using IcdCoding.SearchCompiler;

if (args is not [var tabularData, var target])
{
    Console.Error.WriteLine("Compiles the index of words: IcdCoding.SearchCompiler <tabular-data> <file>");
    return 2;
}

byte[] index = SearchIndexCompiler.Compile(tabularData, (_, _) => true);
Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
File.WriteAllBytes(target, index);
return 0;
