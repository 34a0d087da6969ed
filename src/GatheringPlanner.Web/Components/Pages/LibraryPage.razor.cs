using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library.Blocks;
using GatheringPlanner.App.Library.Templates;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Web.Components.Workspace;
using GatheringPlanner.Web.Identity;
using Microsoft.AspNetCore.Components;

namespace GatheringPlanner.Web.Components.Pages;

/// <summary>All blocks and methods, and the templates of ours.</summary>
public sealed partial class LibraryPage
{
    private IReadOnlyList<Block> blocks = [];
    private IReadOnlyList<OwnTemplate> templates = [];
    private ElementReference heading;
    private Person person = null!;
    private ItemKind? kind;
    private string words = "";
    private string? said;
    private string? refusal;
    private bool mayManage;

    [Inject] private CurrentPerson Me { get; set; } = null!;

    [Inject] private BlockLibrary Blocks { get; set; } = null!;

    [Inject] private OwnTemplates Templates { get; set; } = null!;

    private IReadOnlyList<Block> Found => BlockSearch.Matching(blocks, words, kind);

    protected override async Task OnInitializedAsync()
    {
        person = await Me.GetAsync();
        mayManage = AccessPolicy.May(person, HouseOperation.ManageLibrary);
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        blocks = await Blocks.ListAsync(person);
        templates = await Templates.ListAsync(person);
    }

    private async Task RenameAsync(Block block) =>
        await TellAsync(await Blocks.RenameAsync(person, block.Id, block.Title), T["library.renamed", block.Title.Trim()]);

    private async Task RemoveAsync(Block block)
    {
        await TellAsync(await Blocks.RemoveAsync(person, block.Id), T["library.removed", block.Title]);
        await heading.FocusAsync();
    }

    private async Task RemoveAsync(OwnTemplate template)
    {
        await TellAsync(await Templates.RemoveAsync(person, template.Id), T["library.removed", template.Name]);
        // The row with its buttons is gone, and the focus must not be lost with it.
        await heading.FocusAsync();
    }

    private async Task TellAsync(CommandAnswer answer, string done)
    {
        refusal = WorkspaceState.Refusal(answer);
        said = answer is Done ? done : null;
        await ReadAsync();
    }
}
