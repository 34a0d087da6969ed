using GatheringPlanner.App.Library.Templates;

namespace GatheringPlanner.Testing;

/// <summary>Keeps templates of our own as long as the object lives.</summary>
public sealed class InMemoryTemplateShelf : ITemplateShelf
{
    private readonly Dictionary<string, OwnTemplate> _templates = [];

    public Task<IReadOnlyList<OwnTemplate>> ListAsync(CancellationToken cancel = default) =>
        Task.FromResult<IReadOnlyList<OwnTemplate>>([.. _templates.Values.OrderBy(x => x.Name, StringComparer.OrdinalIgnoreCase)]);

    public Task PutAsync(OwnTemplate template, string by, DateTimeOffset at, CancellationToken cancel = default)
    {
        _templates[template.Id] = template;
        return Task.CompletedTask;
    }

    public Task<bool> RemoveAsync(string id, CancellationToken cancel = default) => Task.FromResult(_templates.Remove(id));
}
