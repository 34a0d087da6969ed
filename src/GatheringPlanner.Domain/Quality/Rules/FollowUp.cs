using System.Buffers;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;

namespace GatheringPlanner.Domain.Quality.Rules;

/// <summary>What people do with what they heard: discussion in the same block or the next one of a path.</summary>
internal static class FollowUp
{
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["debate", "discuss", "dialogue", "q&a", "questions and", "conversation", "fishbowl", "1-2-4"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The item's own title or method says that people discuss inside it.</summary>
    public static bool IsInside(AgendaItem item) =>
        item.Kind.IsActive() || item.Title.AsSpan().ContainsAny(Words) || item.Method.AsSpan().ContainsAny(Words);

    /// <summary>Minutes of discussion after position <paramref name="index"/> of the path, to the end of the next block.</summary>
    public static int MinutesAfter(PathReading path, int index)
    {
        var blocks = path.Blocks;
        var own = 0;
        while (own < blocks.Length && blocks[own].Last < index) own++;
        var last = own + 1 < blocks.Length ? blocks[own + 1].Last : own < blocks.Length ? blocks[own].Last : index;
        return Active(path, index, last);
    }

    /// <summary>Minutes of discussion after position <paramref name="index"/> within its block.</summary>
    public static int MinutesInBlockAfter(PathReading path, in RoomBlock block, int index) => Active(path, index, block.Last);

    private static int Active(PathReading path, int after, int last)
    {
        var minutes = 0;
        for (var i = after + 1; i <= last; i++)
        {
            if (path.Items[i].IsRoom && IsInside(path.Items[i].Item)) minutes += path.Items[i].Minutes;
        }

        return minutes;
    }
}
