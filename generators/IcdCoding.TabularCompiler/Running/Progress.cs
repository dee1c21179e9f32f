using Spectre.Console;

namespace IcdCoding.TabularCompiler.Running;

/// <summary>Shows progress on a terminal and nothing where output is redirected.</summary>
internal static class Progress
{
    /// <summary>Runs the work, which reports a step, what is done of it, and of how much.</summary>
    public static T Show<T>(Func<Action<string, int, int>, T> work)
    {
        if (Console.IsOutputRedirected || Console.IsErrorRedirected)
        {
            return work((_, _, _) => { });
        }

        return AnsiConsole.Progress().Start(context =>
        {
            Dictionary<string, ProgressTask> tasks = new Dictionary<string, ProgressTask>(StringComparer.Ordinal);
            return work((step, done, total) =>
            {
                lock (tasks)
                {
                    if (!tasks.TryGetValue(step, out ProgressTask? task))
                    {
                        tasks.Add(step, task = context.AddTask(Markup.Escape(step), maxValue: total));
                    }

                    task.Value = Math.Max(task.Value, done);
                }
            });
        });
    }
}
