namespace IcdCoding.Search.Evaluation;

/// <summary>Ranks and times of many questions.</summary>
internal sealed class Measured
{
    private readonly List<int> _ranks = [];
    private readonly List<double> _milliseconds = [];

    /// <param name="rank">From 1; 0 where the code was not found.</param>
    /// <param name="time">What the question took.</param>
    internal void Add(int rank, TimeSpan time)
    {
        _ranks.Add(rank);
        _milliseconds.Add(time.TotalMilliseconds);
    }

    internal string Row(string name)
    {
        double[] times = [.. _milliseconds.Order()];
        return $"| {name} | {_ranks.Count} | {Recall(1)} | {Recall(10)} | {Recall(100)} | {_ranks.Average(rank => rank == 0 ? 0 : 1.0 / rank):0.000} | {times[times.Length / 2]:0.00} ms | {times[(int)(times.Length * 0.95)]:0.00} ms |";
    }

    private string Recall(int most) => $"{100.0 * _ranks.Count(rank => rank > 0 && rank <= most) / _ranks.Count:0.0}%";
}
