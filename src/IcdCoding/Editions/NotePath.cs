using IcdCoding.Tables;

namespace IcdCoding;

/// <summary>The way from a chapter down to the place where a note is written.</summary>
internal static class NotePath
{
    internal static IReadOnlyList<string> Of(Icd10CmEdition edition, NoteOwnerKind kind, int owner)
    {
        List<string> path = [];
        int row = kind switch
        {
            NoteOwnerKind.Code => owner,
            NoteOwnerKind.Section => SectionTable.FirstRow(owner),
            _ => -1,
        };
        if (row < 0)
        {
            return [$"Chapter {ChapterTable.Number(owner)}"];
        }

        if (kind == NoteOwnerKind.Code)
        {
            for (int code = row; code >= 0; code = CodeTable.ParentInUnion(code))
            {
                if (edition.Holds(code))
                {
                    path.Insert(0, CodeTable.CodeAt(code).ToString());
                }
            }
        }

        string? innermost = kind == NoteOwnerKind.Section ? SectionTable.Id(owner) : null;
        bool reached = innermost is null;
        for (int section = SectionTable.Find(row, edition.Index); section >= 0; section = SectionTable.Outer(section, row, edition.Index))
        {
            string id = SectionTable.Id(section);
            reached |= id == innermost;
            if (reached)
            {
                path.Insert(0, id);
            }
        }

        path.Insert(0, $"Chapter {ChapterTable.Number(ChapterTable.IndexOf(row))}");
        return path;
    }
}
