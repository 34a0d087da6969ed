using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Sessions;

namespace GatheringPlanner.App.Library.Templates;

/// <summary>The templates of our own: kept, listed, taken away.</summary>
public sealed class OwnTemplates(ITemplateShelf shelf, CommandGate commands, TimeProvider time)
{
    private const string NotYours = "You cannot change the library.";

    public async Task<IReadOnlyList<OwnTemplate>> ListAsync(Person person, CancellationToken cancel = default) =>
        AccessPolicy.May(person, HouseOperation.ReadLibrary) ? await shelf.ListAsync(cancel) : [];

    public async Task<CommandAnswer> SaveAsync(Person person, OwnTemplate template, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(person, null, AuditActions.PutTemplate);
        if (await attempt.ObstacleAsync(HouseOperation.ManageLibrary, NotYours) is { } obstacle) return obstacle;
        if (template.Name.Length == 0) return new Declined("A template needs a name.");
        if (template.Plan.Items.Count == 0) return new Declined("There is nothing on the agenda yet.");
        if ((await shelf.ListAsync(cancel)).Any(x => x.Id != template.Id && string.Equals(x.Name, template.Name, StringComparison.OrdinalIgnoreCase)))
        {
            return new Declined($"There is a template called “{template.Name}” already. Choose another name.");
        }

        await shelf.PutAsync(template, person.Name, time.GetUtcNow(), cancel);
        return await attempt.DoneAsync();
    }

    public async Task<CommandAnswer> RemoveAsync(Person person, string id, CancellationToken cancel = default)
    {
        var attempt = commands.Begin(person, null, AuditActions.RemoveTemplate);
        if (await attempt.ObstacleAsync(HouseOperation.ManageLibrary, NotYours) is { } obstacle) return obstacle;
        return await shelf.RemoveAsync(id, cancel) ? await attempt.DoneAsync() : new Declined("This template is gone already.");
    }
}
