using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>Until when each room is taken, for items that come in the order of their starts.</summary>
internal sealed class RoomDiary
{
    private readonly List<RoomId> _rooms = [];
    private readonly List<int> _ends = [];

    public void Clear()
    {
        _rooms.Clear();
        _ends.Clear();
    }

    /// <summary>Takes the room for an item; false where it was taken already.</summary>
    public bool Book(RoomId room, in TimedItem item)
    {
        var index = IndexOf(room);
        if (index < 0)
        {
            _rooms.Add(room);
            _ends.Add(item.End);
            return true;
        }

        var free = item.Start >= _ends[index];
        _ends[index] = Math.Max(_ends[index], item.End);
        return free;
    }

    /// <summary>Ids of one plan are mostly the same text object, so that is asked first.</summary>
    private int IndexOf(RoomId room)
    {
        for (var i = 0; i < _rooms.Count; i++)
        {
            if (ReferenceEquals(_rooms[i].Value, room.Value)) return i;
        }

        return _rooms.IndexOf(room);
    }
}
