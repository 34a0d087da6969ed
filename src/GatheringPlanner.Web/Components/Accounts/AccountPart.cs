using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Web.Identity;
using GatheringPlanner.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Components.Accounts;

/// <summary>A section of the page of one’s own account. Pages without a circuit: every change is a form, and the page comes again with what came of it.</summary>
public abstract class AccountPart : ComponentBase
{
    /// <summary>The account as it was when the page was asked for.</summary>
    [Parameter, EditorRequired] public UserAccount Account { get; set; } = null!;

    [CascadingParameter] public HttpContext Context { get; set; } = null!;

    [Inject] public NavigationManager Navigation { get; set; } = null!;

    [Inject] public IStringLocalizer<Texts> T { get; set; } = null!;

    /// <summary>What is wrong with what was sent.</summary>
    protected string? Complaint { get; private set; }

    protected Person Me => PersonClaims.Read(Context.User)!;

    /// <param name="said">What the page says where it worked; the key’s end.</param>
    protected void Take(CommandAnswer answer, string said)
    {
        Complaint = Complain(answer);
        if (Complaint is null) Navigation.NavigateTo($"/profile?said={said}");
    }

    /// <summary>As <see cref="Take"/>; and every session has just ended, so this one begins anew.</summary>
    protected async Task TakeAsync(CommandAnswer answer, OwnAccount own, string said)
    {
        if (answer is Done && await own.FindAsync(Me) is { } account) await AccountSession.ContinueAsync(Context, account);
        Take(answer, said);
    }

    private string? Complain(CommandAnswer answer) => answer switch
    {
        Declined declined => declined.Reason,
        NotAllowed refused => refused.Reason,
        Missing => T["accounts.gone"],
        _ => null,
    };
}
