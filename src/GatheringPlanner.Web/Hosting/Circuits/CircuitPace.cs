using GatheringPlanner.App.Sessions;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace GatheringPlanner.Web.Hosting.Circuits;

/// <summary>Which circuit's command is being run: whatever an event of a circuit sets off knows its pace.</summary>
internal sealed class CircuitCommands : ICommandSource
{
    private readonly AsyncLocal<CommandPace?> _pace = new();

    public CommandPace? Pace
    {
        get => _pace.Value;
        set => _pace.Value = value;
    }
}

/// <summary>One for each circuit.</summary>
internal sealed class CircuitPace(CircuitCommands commands, TimeProvider time) : CircuitHandler
{
    private readonly CommandPace _pace = new(time);

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => activity =>
    {
        commands.Pace = _pace;
        return next(activity);
    };
}
