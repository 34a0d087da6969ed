using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Editing;

/// <summary>Gives somebody a role in an item, or takes it away, as one step.</summary>
public static class RoleNaming
{
    /// <summary>
    /// Names somebody as the plan knows them, whatever the case of the name; who is new becomes a participant with <paramref name="newPerson"/>.
    /// </summary>
    public static Batch Give(GatheringPlan plan, AgendaItem item, SessionRole role, string name, Id<Assignment> id, Id<Participant> newPerson, string? topic = null)
    {
        var clean = PlanText.Clean(name, PlanText.MaxName);
        var known = plan.All<Participant>().FirstOrDefault(x => x.Name.Equals(clean, StringComparison.OrdinalIgnoreCase));
        PlanEdit assigned = new PutPart<Assignment>(new(id, item.Id, known?.Id ?? newPerson, role) { Topic = topic });
        EquatableList<PlanEdit> edits = known is null
            ? [new PutPart<Participant>(new(newPerson, clean) { Role = As(role) }), assigned]
            : [assigned];
        return new(PlanText.Clean($"Named {known?.Name ?? clean} as {Word(role)} of “{item.Title}”", PlanText.MaxText), edits);
    }

    public static Batch Take(GatheringPlan plan, AgendaItem item, Assignment assignment) => new(
        $"{plan.All<Participant>().Find(assignment.Who)?.Name ?? "Somebody"} is no longer {Word(assignment.Role)} of “{item.Title}”",
        [new RemovePart<Assignment>(assignment.Id)]);

    private static string Word(SessionRole role) => role switch
    {
        SessionRole.NoteTaker => "note-taker",
        SessionRole.QuestionHolder => "question holder",
        SessionRole.RemoteHost => "host for the people online",
        _ => role.ToString().ToLowerInvariant(),
    };

    /// <summary>As what somebody takes part whom nobody has put on the list yet.</summary>
    private static ParticipantRole As(SessionRole role) => role switch
    {
        SessionRole.Host or SessionRole.NoteTaker or SessionRole.QuestionHolder => ParticipantRole.Host,
        SessionRole.Facilitator => ParticipantRole.Facilitator,
        SessionRole.Scribe => ParticipantRole.Recorder,
        _ => ParticipantRole.Guest,
    };
}
