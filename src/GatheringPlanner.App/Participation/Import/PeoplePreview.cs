using GatheringPlanner.App.Importing;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Participation.Import;

/// <inheritdoc/>
/// <param name="People">The rows.</param>
/// <param name="Groups">Groups of people who can be taken that the plan lacks.</param>
public sealed record PeoplePreview(IReadOnlyList<ImportRow<Participant>> People, IReadOnlyList<Audience> Groups) : ImportPreview
{
    public override IReadOnlyList<ImportRow> Rows => People;

    public override IReadOnlyList<string> NewGroups => [.. Groups.Select(x => x.Name)];

    public override Batch Edit(string name) =>
        new(name, [.. Groups.Select(x => new PutAudience(x)), .. People.Where(x => x.IsWanted).Select(x => new PutPart<Participant>(x.Part!, x.Before))]);
}
