using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.Web.Identity;
using GatheringPlanner.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace GatheringPlanner.Web.Components.Accounts;

/// <summary>A page where somebody who is not signed in gets an account, or the way back to theirs, and goes in with it.</summary>
public abstract class OpeningPage : ComponentBase
{
    /// <summary>What is wrong with what was sent; null: nothing, or nothing was.</summary>
    protected string? Complaint { get; private set; }

    [SupplyParameterFromForm(FormName = "open")] public EnteredKeys? Entered { get; set; }

    [CascadingParameter] public HttpContext Context { get; set; } = null!;

    [Inject] public AccountOpening Opening { get; set; } = null!;

    [Inject] public NavigationManager Navigation { get; set; } = null!;

    [Inject] public IStringLocalizer<Texts> T { get; set; } = null!;

    protected override Task OnInitializedAsync()
    {
        Entered ??= new();
        return Task.CompletedTask;
    }

    protected abstract Task<OpeningAnswer> AnswerAsync(NewAccount account);

    protected async Task OpenAsync()
    {
        var services = Context.RequestServices;
        if (!services.GetRequiredService<SignInLimiter>().Allows(Context, Context.Request.Path))
        {
            Context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            Context.Response.Headers.RetryAfter = "60";
            Complaint = T["sign-in.often"];
            return;
        }

        var made = await services.GetRequiredService<PasskeyCeremony>().TakeMadeAsync(Context, Entered!.Passkey);
        if (made is null && !string.IsNullOrEmpty(Entered.Passkey))
        {
            Complaint = T["accounts.passkey.none"];
            return;
        }

        var id = made?.AccountId ?? Guid.NewGuid().ToString("n");
        if (made is { } shown) shown.Passkey.Name = T["accounts.passkey.first"];
        await GoOnAsync(await AnswerAsync(new(new PersonId(id), Entered.Name ?? "", Entered.Password, made?.Passkey)));
    }

    private async Task GoOnAsync(OpeningAnswer answer)
    {
        Complaint = (answer as NotOpened)?.Reason;
        if (answer is LinkGone) Navigation.NotFound();
        if (answer is not Opened { Account: var account }) return;
        await AccountSession.SignInAsync(Context, account);
        Navigation.NavigateTo("/");
    }
}
