using Microsoft.AspNetCore.Components;
using Radzen;

namespace GatheringPlanner.Web.Components.Workspace;

/// <summary>How every dialog of the workspace opens.</summary>
internal static class WorkspaceDialogs
{
    /// <summary>What the dialog was closed with; null where nothing came of it.</summary>
    public static async Task<object?> ShowAsync<TDialog>(this DialogService dialogs, string title, Dictionary<string, object?> parameters)
        where TDialog : ComponentBase =>
        await dialogs.OpenAsync<TDialog>(title, parameters!, new DialogOptions { Width = "min(560px, calc(100vw - 32px))", CloseDialogOnEsc = true, AutoFocusFirstElement = true });
}
