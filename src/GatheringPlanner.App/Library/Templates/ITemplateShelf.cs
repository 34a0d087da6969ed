
namespace GatheringPlanner.App.Library.Templates;

/// <summary>The templates that people of this installation made.</summary>
public interface ITemplateShelf
{
    /// <summary>In the order of their names.</summary>
    Task<IReadOnlyList<OwnTemplate>> ListAsync(CancellationToken cancel = default);

    /// <summary>Keeps a template, in place of the one with its id.</summary>
    Task PutAsync(OwnTemplate template, string by, DateTimeOffset at, CancellationToken cancel = default);

    /// <summary>False where there is none with that id.</summary>
    Task<bool> RemoveAsync(string id, CancellationToken cancel = default);
}
