using GatheringPlanner.App.Publishing.Tables;

namespace GatheringPlanner.App.Importing;

/// <summary>Which column says what, guessed from its heading.</summary>
/// <param name="headings">The headings of each meaning, in small letters and nothing else.</param>
/// <param name="alone">What the first column says where there are no headings.</param>
internal sealed class ColumnWords<TColumn>(Dictionary<TColumn, string[]> headings, TColumn alone)
    where TColumn : struct, Enum
{
    private readonly Dictionary<string, TColumn> _words = headings.SelectMany(x => x.Value, (x, word) => (x.Key, word)).ToDictionary(x => x.word, x => x.Key);

    /// <summary>What is most likely meant: each meaning goes to the first column that bears it.</summary>
    public ImportMapping<TColumn> Guess(Table table, bool monthFirst)
    {
        var meanings = Enumerable.Range(0, table.Columns).Select(x => Meaning(table.Rows[0][x])).ToList();
        if (meanings.All(x => x.Equals(default(TColumn)))) return new([.. meanings.Select((_, column) => column == 0 ? alone : default)], false, monthFirst);
        var taken = new HashSet<TColumn>();
        return new([.. meanings.Select(x => !x.Equals(default(TColumn)) && taken.Add(x) ? x : default)], true, monthFirst);
    }

    private TColumn Meaning(string heading) => _words.GetValueOrDefault(new string([.. heading.Where(char.IsLetter).Select(char.ToLowerInvariant)]));
}
