namespace GatheringPlanner.App.Sessions;

/// <summary>How fast one open page may send commands: some at once, and then so many a second. Nobody works faster; a script would.</summary>
public sealed class CommandPace(TimeProvider time)
{
    /// <summary>Commands at once, at most.</summary>
    public const int Burst = 60;

    /// <summary>Commands a second, in the long run.</summary>
    public const int PerSecond = 20;

    private readonly Lock _lock = new();
    private long _lastTaken = time.GetTimestamp();
    private double _left = Burst;

    /// <summary>Counts one more command. False: it comes too fast and is not to be run.</summary>
    public bool TryTake()
    {
        lock (_lock)
        {
            var now = time.GetTimestamp();
            _left = Math.Min(Burst, _left + (time.GetElapsedTime(_lastTaken, now).TotalSeconds * PerSecond));
            _lastTaken = now;
            if (_left < 1) return false;
            _left--;
            return true;
        }
    }
}

/// <summary>Knows from which open page the command comes that is being run.</summary>
public interface ICommandSource
{
    /// <summary>The page's pace; null: the command comes from no open page, but from a form or a program of ours.</summary>
    CommandPace? Pace { get; }
}

/// <summary>Commands that come from no open page.</summary>
internal sealed class NoCommandSource : ICommandSource
{
    public CommandPace? Pace => null;
}
