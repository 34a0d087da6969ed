using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Web.Components.Workspace;

namespace GatheringPlanner.Web.Components.Details;

/// <summary>Sends the edits of one field, each until it is answered, and knows what to say beside the field.</summary>
/// <param name="draw">Draws the field anew.</param>
public sealed class FieldSender(WorkspaceState state, Action draw)
{
    private static readonly TimeSpan[] Pauses = [.. new[] { 1, 2, 4, 8 }.Select(x => TimeSpan.FromSeconds(x))];
    private bool _left;

    public FieldState State { get; private set; }

    /// <summary>Why the last edit was refused.</summary>
    public string? Reason { get; private set; }

    /// <summary>True when the edit is kept. An edit that could not be saved goes out again with its own id, so that it has one effect.</summary>
    public async Task<bool> SendAsync(PlanEdit edit)
    {
        var id = Guid.NewGuid();
        Say(FieldState.Saving);
        for (var attempt = 0; ; attempt++)
        {
            if (await state.SendAsync(id, edit) is { } answer) return Hear(answer);
            Say(FieldState.Trying);
            if (_left) return false;
            await Task.Delay(Pauses[Math.Min(attempt, Pauses.Length - 1)]);
        }
    }

    /// <summary>The field shows what is stored again.</summary>
    public void Rest() => (State, Reason) = (FieldState.Still, null);

    /// <summary>Nobody looks at the field any more.</summary>
    public void Leave() => _left = true;

    private bool Hear(CommandAnswer answer)
    {
        Say(
            answer switch
            {
                Done => FieldState.Saved,
                Declined { Overtaken: true } => FieldState.Overtaken,
                _ => FieldState.Refused,
            },
            WorkspaceState.Refusal(answer));
        return answer is Done;
    }

    private void Say(FieldState now, string? reason = null)
    {
        (State, Reason) = (now, reason);
        if (!_left) draw();
    }
}
