using GatheringPlanner.App.Access;
using GatheringPlanner.App.Sessions;

namespace GatheringPlanner.App.Library.Templates;

/// <summary>The templates of our own: kept, listed, taken away.</summary>
public sealed class OwnTemplates(ITemplateShelf shelf, TimeProvider time)
{
    private const string NotYours = "You cannot change the library.";

    public async Task<IReadOnlyList<OwnTemplate>> ListAsync(Person person, CancellationToken cancel = default) =>
        AccessPolicy.May(person, HouseOperation.ReadLibrary) ? await shelf.ListAsync(cancel) : [];

    public async Task<CommandAnswer> SaveAsync(Person person, OwnTemplate template, CancellationToken cancel = default)
    {
        if (!AccessPolicy.May(person, HouseOperation.ManageLibrary)) return new NotAllowed(NotYours);
        if (template.Name.Length == 0) return new Declined("A template needs a name.");
        if (template.Plan.Items.Count == 0) return new Declined("There is nothing on the agenda yet.");
        if ((await shelf.ListAsync(cancel)).Any(x => x.Id != template.Id && string.Equals(x.Name, template.Name, StringComparison.OrdinalIgnoreCase)))
        {
            return new Declined($"There is a template called “{template.Name}” already. Choose another name.");
        }

        await shelf.PutAsync(template, person.Name, time.GetUtcNow(), cancel);
        return new Done(0);
    }

    public async Task<CommandAnswer> RemoveAsync(Person person, string id, CancellationToken cancel = default)
    {
        if (!AccessPolicy.May(person, HouseOperation.ManageLibrary)) return new NotAllowed(NotYours);
        return await shelf.RemoveAsync(id, cancel) ? new Done(0) : new Declined("This template is gone already.");
    }
}
